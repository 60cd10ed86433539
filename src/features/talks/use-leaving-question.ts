import { useState } from 'react';
import { useLeaveGuard } from '#ui/leave-guard.ts';

type Answers = { readonly leave: () => void; readonly stay: () => void };

/** What the dialog needs that asks whether unsaved words may be lost. `save` says whether the file was made. */
export function useLeavingQuestion(unsaved: boolean, save: () => Promise<boolean>) {
  const [answers, setAnswers] = useState<Answers>();
  useLeaveGuard(unsaved, setAnswers);
  const answer = (choose: (given: Answers) => void) => {
    if (answers) choose(answers);
    setAnswers(undefined);
  };
  return {
    open: answers !== undefined,
    onStay: () => answer(({ stay }) => stay()),
    onLeave: () => answer(({ leave }) => leave()),
    onSave: () => void save().then((made) => answer(({ leave, stay }) => (made ? leave() : stay()))),
  };
}
