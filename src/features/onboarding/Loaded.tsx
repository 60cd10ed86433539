import type { ReactNode } from 'react';
import { failureOf } from '#data/failure-of.ts';
import { copyText } from '#host/clipboard.ts';
import { Card } from '#ui/Card.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { ErrorState } from '#ui/states/ErrorState.tsx';

type Asked<Data> = {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
};

/** Plans when they are here, their shape while they are on their way, or why they did not come. */
export function Loaded<Data>({ asked, children }: { asked: Asked<Data>; children: (data: Data) => ReactNode }) {
  if (asked.data !== undefined) return children(asked.data);
  if (asked.error) {
    const { kind, detail } = failureOf(asked.error);
    const report = { code: kind, text: detail };
    return <ErrorState kind={kind} copy={copyText} retry={() => void asked.refetch()} report={report} />;
  }
  return (
    <Card aria-busy="true">
      <Skeleton width="40%" />
      <Skeleton width="80%" />
    </Card>
  );
}
