import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { AskDialog } from '#ui/AskDialog.tsx';
import { talksTexts } from '#features/talks/talks-texts.ts';

type LeaveDialogProps = {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  /** Makes the file, then leaves. */
  readonly onSave: () => void;
};

/** Asks before words that exist nowhere else are lost. */
export const LeaveDialog = ({ open, onStay, onLeave, onSave }: LeaveDialogProps) => {
  const words = useTexts(talksTexts);
  if (!open) return null;
  return (
    <AskDialog title={words.leaveTitle} lead={words.leaveLead} onCancel={onStay}>
      <Action onClick={onStay}>{words.stay}</Action>
      <Action onClick={onLeave}>{words.leaveAnyway}</Action>
      <Action look="primary" onClick={onSave}>
        {words.leaveSave}
      </Action>
    </AskDialog>
  );
};
