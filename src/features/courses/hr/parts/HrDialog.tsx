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
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useType } from '#ui/type.ts';
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
  /** Something is typed: Esc and a click beside the dialog ask before it is thrown away. */
  readonly holds?: boolean;
  /** Something is under way, and what comes of it is said here. */
  readonly busy?: boolean;
  readonly act?: ReactNode;
  readonly children: ReactNode;
};

/** A question over the page. It is there while it is rendered. */
export const HrDialog = ({ title, onClose, returnTo, holds = false, busy = false, act, children }: HrDialogProps) => {
  const words = useTexts(hrSessionTexts);
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  useReturnFocus(returnTo);
  const dismiss = () => {
    if (busy) return;
    if (!holds) onClose();
    else setAsks(!asks); // a second Esc is no answer: it goes back to what was typed
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && dismiss()}>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            {asks && holds ? (
              <Discard onDiscard={onClose} onKeep={() => setAsks(false)} />
            ) : (
              <>
                <Action onClick={onClose}>{act === undefined ? words.closeDialog : words.cancel}</Action>
                {act}
              </>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

const Discard = ({ onDiscard, onKeep }: { onDiscard: () => void; onKeep: () => void }) => {
  const words = useTexts(hrSessionTexts);
  const type = useType();
  const question = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <>
      <p id={question} className={type.body1Strong}>
        {words.discardAsks}
      </p>
      <Action onClick={onDiscard}>{words.discard}</Action>
      <Action ref={keep} look="primary" aria-describedby={question} onClick={onKeep}>
        {words.keepTyping}
      </Action>
    </>
  );
};
