import { failureOf } from '#data/failure-of.ts';
import { useTexts } from '#i18n/texts.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { statesTexts } from '#ui/states/states-texts.ts';
import { hrSessionTexts } from '../session/hr-session-texts.ts';

/** What was not written, and why. Nothing when nothing failed. */
export const NotSaved = ({ error }: { error: Error | null }) => {
  const words = { ...useTexts(hrSessionTexts), ...useTexts(statesTexts) };
  if (!error) return null;
  const { title, lead } = words.kinds[failureOf(error).kind];
  return (
    <MessageNote tone="error">
      {words.notSaved} {title}. {lead}
    </MessageNote>
  );
};
