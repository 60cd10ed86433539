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
import { Action } from '#ui/Action.tsx';
import { useReturnFocus } from '#ui/use-return-focus.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

type DeskDialogProps = {
  readonly title: string;
  readonly cancel: string;
  readonly busy: boolean;
  /** The ID of what opened it: the focus goes back there. */
  readonly returnTo: string;
  readonly onClose: () => void;
  readonly act: ReactNode;
  readonly children: ReactNode;
};

/** A form over the page for one decision. It is there while it is rendered, and stays while it saves. */
export const DeskDialog = ({ title, cancel, busy, returnTo, onClose, act, children }: DeskDialogProps) => {
  const styles = useStyles();
  useReturnFocus(returnTo);
  const dismiss = () => {
    if (!busy) onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && dismiss()}>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            <Action disabled={busy} onClick={dismiss}>
              {cancel}
            </Action>
            {act}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
