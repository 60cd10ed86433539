import { useTexts } from '#i18n/texts.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { NotWritten } from '../parts/Asked.tsx';
import { secretariatTexts } from './secretariat-texts.ts';
import type { Deciding } from './use-deciding.ts';

/** What came of a decision just made, beside where it was made: its region is there before its words. */
export const DecidingNote = ({ deciding }: { readonly deciding: Deciding }) => {
  const words = useTexts(secretariatTexts);
  return (
    <div aria-live="polite">
      <NotWritten error={deciding.error} saying={words.notSaved} />
      {deciding.unheld.map(({ kind, outcome }, at) => (
        <MessageNote key={at} tone="error">
          {words.justMade(words.kinds[kind], words.outcomes[outcome])}
        </MessageNote>
      ))}
      {deciding.isSaved && <p>{words.saved}</p>}
    </div>
  );
};
