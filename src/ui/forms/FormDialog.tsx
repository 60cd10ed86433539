import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '../Action.tsx';
import { AskDialog } from '../AskDialog.tsx';
import { useLeaveQuestion } from '../use-leave-question.ts';
import { useReturnFocus } from '../use-return-focus.ts';
import { formsTexts } from './forms-texts.ts';

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalS,
  },
});

type FormDialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  /** The ID of what opened it: the focus goes back there. */
  readonly returnTo: string;
  /** Something is typed: every way out asks before it is thrown away. */
  readonly holds?: boolean;
  /** Something is under way, and what comes of it is said here. */
  readonly busy?: boolean;
  readonly act?: ReactNode;
  readonly children: ReactNode;
};

/** A question over the page. It is there while it is rendered. */
export const FormDialog = ({
  title,
  onClose,
  returnTo,
  holds = false,
  busy = false,
  act,
  children,
}: FormDialogProps) => {
  const words = useTexts(formsTexts);
  const styles = useStyles();
  const question = useLeaveQuestion(holds);
  useReturnFocus(returnTo);
  const dismiss = () => {
    if (busy) return;
    if (holds) question.ask({ leave: onClose, stay: () => undefined });
    else onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && dismiss()}>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            <Action disabled={busy} onClick={dismiss}>
              {act === undefined ? words.closeDialog : words.cancel}
            </Action>
            {act}
          </DialogActions>
        </DialogBody>
        {question.isAsked && (
          <AskDialog title={words.discardAsks} lead={words.discardLead} onCancel={question.stay}>
            <Action look="primary" onClick={question.stay}>
              {words.keepTyping}
            </Action>
            <Action onClick={question.leave}>{words.discard}</Action>
          </AskDialog>
        )}
      </DialogSurface>
    </Dialog>
  );
};
