import { useTexts } from '#i18n/texts.ts';
import { Action } from '../Action.tsx';
import { AskDialog } from '../AskDialog.tsx';
import { useLeaveQuestion } from '../use-leave-question.ts';
import { formsTexts } from './forms-texts.ts';

type LeaveUnsavedProps = {
  readonly unsaved: boolean;
  /** What would be lost, where it is not what was typed. */
  readonly lead?: string;
};

/** Asks before what was typed is lost. Esc stays. */
export const LeaveUnsaved = ({ unsaved, lead }: LeaveUnsavedProps) => {
  const words = useTexts(formsTexts);
  const { isAsked, leave, stay } = useLeaveQuestion(unsaved);
  if (!isAsked) return null;
  return (
    <AskDialog title={words.leaveTitle} lead={lead ?? words.leaveLead} onCancel={stay}>
      <Action look="primary" onClick={stay}>
        {words.stay}
      </Action>
      <Action onClick={leave}>{words.leave}</Action>
    </AskDialog>
  );
};
