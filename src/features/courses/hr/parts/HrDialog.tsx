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
import { Action } from '#ui/Action.tsx';
import { useReturnFocus } from '#ui/use-return-focus.ts';
import { hrSessionTexts } from '../session/hr-session-texts.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  body: { '@media (max-width: 639px)': { maxHeight: '100dvh' } },
});

type HrDialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  /** The ID of what opened it: the focus goes back there. */
  readonly returnTo: string;
  /** Something is typed or under way, so that Esc and a click beside the dialog do not throw it away. */
  readonly holds?: boolean;
  readonly act?: ReactNode;
  readonly children: ReactNode;
};

/** A question over the page. It is there while it is rendered. */
export const HrDialog = ({ title, onClose, returnTo, holds = false, act, children }: HrDialogProps) => {
  const words = useTexts(hrSessionTexts);
  const styles = useStyles();
  useReturnFocus(returnTo);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !holds && onClose()}>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            <Action onClick={onClose}>{act === undefined ? words.closeDialog : words.cancel}</Action>
            {act}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
