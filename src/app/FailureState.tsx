import type { Ref } from 'react';
import { useDataSource } from '#data/DataProvider.tsx';
import { failureOf, type Failure } from '#data/failure-of.ts';
import { copyText } from '#host/clipboard.ts';
import { isOffline } from '#host/connection.ts';
import { useHost } from '#host/HostProvider.tsx';
import { ErrorState } from '#ui/states/ErrorState.tsx';
import { reportOf } from './failure-report.ts';
import { knownTroubleOf } from './known-trouble.ts';
import { KnownTroubleState } from './KnownTroubleState.tsx';
import { useAccessMail } from './use-access-mail.ts';

type FailureStateProps = {
  readonly error: unknown;
  /** When it happened, for the code that IT looks for. */
  readonly at: number;
  readonly level?: 1 | 2;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly retry?: () => void;
  readonly retryInSeconds?: number;
};

/** A page whose code can't be fetched is a matter of the net; anything else unknown is a fault of ours. */
function pageFailureOf(error: unknown): Failure {
  if (!(error instanceof Error) || error.name !== 'ChunkLoadError') return failureOf(error);
  return { kind: isOffline() ? 'offline' : 'unavailable', detail: error.message };
}

/** What the shell shows in place of a page that can't be drawn, with all that the host and the configuration know. */
export const FailureState = ({ error, at, retry, ...rest }: FailureStateProps) => {
  const { siteUrl } = useDataSource();
  const host = useHost();
  const accessMail = useAccessMail();
  const failure = pageFailureOf(error);
  const trouble = knownTroubleOf(failure);
  if (trouble) return <KnownTroubleState trouble={trouble} failure={failure} retry={retry} {...rest} />;
  return (
    <ErrorState
      kind={failure.kind}
      report={reportOf(failure, at, siteUrl)}
      copy={copyText}
      accessMail={accessMail}
      retry={retry}
      signIn={() => void host.signIn().then(retry, () => undefined)}
      {...rest}
    />
  );
};
