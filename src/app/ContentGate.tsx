import { useState, type ReactNode } from 'react';
import { useContentQuery } from '#data/DataProvider.tsx';
import { DataError } from '#data/errors.ts';
import { failureOf } from '#data/failure-of.ts';
import { noLists } from '#data/no-lists.ts';
import { schemaVersion } from '#data/schema-version.ts';
import { PageSkeleton } from '#ui/states/PageSkeleton.tsx';
import { FailurePage, NoAccessPage } from './failure-pages.ts';
import { versionsDetail } from './known-trouble.ts';

type ContentGateProps = {
  /** The page draws itself while content is on its way. */
  readonly drawsWithoutContent?: boolean;
  readonly children: ReactNode;
};

/**
 * Lets a page be drawn once the municipality's content is here and fits this app; until then a skeleton, or why not.
 * A refusal wins over what is kept on the device: who has lost the access does not go on reading.
 */
export const ContentGate = ({ drawsWithoutContent = false, children }: ContentGateProps) => {
  const { data, dataUpdatedAt, error, errorUpdatedAt, errorUpdateCount, refetch } = useContentQuery();
  if (useRefusal(error, data !== undefined)) return <NoAccessPage />;
  if (!data && !error) return drawsWithoutContent ? children : <PageSkeleton />;
  const mismatch = data && mismatchOf(data.settings.schemaVersion);
  if (data && !mismatch) return children;
  return (
    <FailurePage
      error={mismatch ?? asStartFailure(error)}
      at={mismatch ? dataUpdatedAt : errorUpdatedAt}
      retry={() => void refetch()}
      retryInSeconds={Math.min(60, 12 * Math.max(1, errorUpdateCount))}
    />
  );
};

/** Being asked anew does not take a refusal from the screen: somebody may be reading it, or copying from it. */
function useRefusal(error: Error | null, hasData: boolean): boolean {
  const [wasRefused, setRefused] = useState(false);
  const isRefused = error ? failureOf(error).kind === 'forbidden' : wasRefused && !hasData;
  if (isRefused !== wasRefused) setRefused(isRefused);
  return isRefused;
}

/** App and lists are built for each other. A site that does not say its version is taken at its word. */
const mismatchOf = (inSite: number | null): DataError | undefined =>
  inSite === null || inSite === schemaVersion
    ? undefined
    : new DataError('schemaMismatch', versionsDetail(schemaVersion, inSite));

/** What the app starts with is never missing on a site that has been set up. */
const asStartFailure = (error: unknown): unknown =>
  error instanceof DataError && error.kind === 'notFound'
    ? new DataError('schemaMismatch', `${noLists}: ${error.detail}`, { cause: error })
    : error;
