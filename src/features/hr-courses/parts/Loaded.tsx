import type { ReactNode } from 'react';
import { failureOf } from '#data/failure-of.ts';
import { copyText } from '#host/clipboard.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { ErrorState } from '#ui/states/ErrorState.tsx';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { mergeClasses } from '@fluentui/react-components';

/** What TanStack Query gives, as far as it is needed here. */
export type Asked<Data> = {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
};

type LoadedProps<Data> = { readonly asked: Asked<Data>; readonly children: (data: Data) => ReactNode };

/** Data when it is here, the shape of it while it is on its way, or why it did not come. */
export function Loaded<Data>({ asked, children }: LoadedProps<Data>) {
  if (asked.data !== undefined) return children(asked.data);
  if (asked.error) return <ReadError error={asked.error} retry={() => void asked.refetch()} />;
  return <OnItsWay />;
}

/** Why something could not be read, with the way on. */
const ReadError = ({ error, retry }: { error: Error; retry: () => void }) => {
  const { kind, detail } = failureOf(error);
  return <ErrorState kind={kind} copy={copyText} retry={retry} report={{ code: kind, text: detail }} />;
};

const OnItsWay = () => {
  const words = useTexts(commonTexts);
  const layout = useLayout();
  const hidden = useVisuallyHidden();
  return (
    <Card className={mergeClasses(layout.stack, layout.gapM)} aria-busy="true">
      <span className={hidden.hidden}>{words.loading}</span>
      {['40%', '90%', '75%', '80%'].map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </Card>
  );
};

/** Several questions as one: here when all are, in trouble when one is. */
export function together<Data extends Readonly<Record<string, unknown>>>(asked: {
  readonly [Key in keyof Data]: Asked<Data[Key]>;
}): Asked<Data> {
  const all = Object.entries(asked) as [string, Asked<unknown>][];
  const isHere = all.every(([, { data }]) => data !== undefined);
  return {
    data: isHere ? (Object.fromEntries(all.map(([key, { data }]) => [key, data])) as Data) : undefined,
    error: all.find(([, { data, error }]) => data === undefined && error)?.[1].error ?? null,
    refetch: () => Promise.all(all.filter(([, { data }]) => data === undefined).map(([, { refetch }]) => refetch())),
  };
}
