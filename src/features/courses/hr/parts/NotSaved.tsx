import { failureOf } from '#data/failure-of.ts';
import { useTexts } from '#i18n/texts.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { statesTexts } from '#ui/states/states-texts.ts';
import { hrSessionTexts } from '../session/hr-session-texts.ts';

type NotSavedProps = {
  readonly error: Error | null;
  /** What became of what was typed, where that is to be said too. */
  readonly saying?: string;
};

/** What was not written, and why. Nothing when nothing failed. */
export const NotSaved = ({ error, saying }: NotSavedProps) => {
  const words = { ...useTexts(hrSessionTexts), ...useTexts(statesTexts) };
  if (!error) return null;
  const { kind } = failureOf(error);
  const { title, lead } = words.kinds[kind];
  return (
    <MessageNote tone="error">
      {saying ?? words.notSaved} {title}. {kind === 'offline' ? words.whenOnline : lead}
    </MessageNote>
  );
};
