import { useTexts } from '#i18n/texts.ts';
import { MessageNote } from '../states/MessageNote.tsx';
import type { StateKind } from '../states/state-kind.ts';
import { statesTexts } from '../states/states-texts.ts';
import { formsTexts } from './forms-texts.ts';

type NotSavedProps = {
  /** What failed; nothing is drawn while nothing did. */
  readonly failure: { readonly kind: StateKind } | undefined;
  /** What became of what was typed, where that is to be said too. */
  readonly saying?: string;
};

/** What was not written, and why. */
export const NotSaved = ({ failure, saying }: NotSavedProps) => {
  const words = { ...useTexts(formsTexts), ...useTexts(statesTexts) };
  if (!failure) return null;
  const { title, lead } = words.kinds[failure.kind];
  return (
    <MessageNote tone="error">
      {saying ?? words.notSaved} {title}. {failure.kind === 'offline' ? words.whenOnline : lead}
    </MessageNote>
  );
};
