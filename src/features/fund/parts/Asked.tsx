import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { failureOf } from '#data/failure-of.ts';
import { copyText } from '#host/clipboard.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { ErrorState } from '#ui/states/ErrorState.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { statesTexts } from '#ui/states/states-texts.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';

type AskedProps<Data> = {
  readonly asked: {
    readonly data: Data | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly children: (data: Data) => ReactNode;
};

/** Data when it is here, the shape of it while it is on its way, or why it did not come. */
export function Asked<Data>({ asked, children }: AskedProps<Data>) {
  const words = useTexts(commonTexts);
  const layout = useLayout();
  const hidden = useVisuallyHidden();
  if (asked.data !== undefined) return children(asked.data);
  if (asked.error) {
    const { kind, detail } = failureOf(asked.error);
    const retry = () => void asked.refetch();
    return <ErrorState kind={kind} copy={copyText} retry={retry} report={{ code: kind, text: detail }} />;
  }
  return (
    <Card className={mergeClasses(layout.stack, layout.gapM)} aria-busy="true">
      <span className={hidden.hidden}>{words.loading}</span>
      {['40%', '90%', '75%', '80%'].map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </Card>
  );
}

/** What was not written, and why; `saying` tells what became of what was typed. */
export const NotWritten = ({ error, saying }: { readonly error: Error | null; readonly saying: string }) => {
  const words = useTexts(statesTexts);
  if (!error) return null;
  const { title, lead } = words.kinds[failureOf(error).kind];
  return (
    <MessageNote tone="error">
      {saying} {title}. {lead}
    </MessageNote>
  );
};
