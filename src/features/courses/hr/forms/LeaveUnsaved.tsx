import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { useLeaveGuard } from '#ui/leave-guard.ts';
import { hrFormsTexts } from './hr-forms-texts.ts';

type Answers = { readonly leave: () => void; readonly stay: () => void };

/** Asks before what was typed is lost. Esc stays. */
export const LeaveUnsaved = ({ unsaved }: { unsaved: boolean }) => {
  const words = useTexts(hrFormsTexts);
  const [answers, setAnswers] = useState<Answers>();
  useLeaveGuard(unsaved, setAnswers);
  const answer = (choice: keyof Answers) => {
    answers?.[choice]();
    setAnswers(undefined);
  };
  if (!answers) return null;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && answer('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.leaveTitle}</DialogTitle>
          <DialogContent>{words.leaveLead}</DialogContent>
          <DialogActions fluid>
            <Button onClick={() => answer('leave')}>{words.leave}</Button>
            <Button appearance="primary" onClick={() => answer('stay')}>
              {words.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
