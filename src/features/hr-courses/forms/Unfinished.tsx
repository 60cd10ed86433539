import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { hrFormsTexts } from './hr-forms-texts.ts';
import { LeaveUnsaved } from '#ui/forms/LeaveUnsaved.tsx';

/** The session is saved, and what follows from it is not. Only this page knows what that is, so leaving it is asked about. */
export const Unfinished = ({ onFinish }: { onFinish: () => void }) => {
  const words = useTexts(hrFormsTexts);
  return (
    <>
      <MessageNote tone="error" action={<Action onClick={onFinish}>{words.finish}</Action>}>
        {words.guaranteeFailed}
      </MessageNote>
      <LeaveUnsaved unsaved lead={words.leaveUnfinished} />
    </>
  );
};
