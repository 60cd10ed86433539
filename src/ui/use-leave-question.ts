import { useState } from 'react';
import { useLeaveGuard, type LeaveAnswers } from './leave-guard.ts';

/**
 * The question before something that is typed is lost, whichever way the person is about to leave: by a link, by going
 * back, or by a way out of the part itself, which hands its answers to `ask`. The part draws it (`AskDialog`).
 */
export function useLeaveQuestion(unsaved: boolean) {
  const [answers, setAnswers] = useState<LeaveAnswers>();
  useLeaveGuard(unsaved, setAnswers);
  const answer = (choice: keyof LeaveAnswers) => {
    answers?.[choice]();
    setAnswers(undefined);
  };
  return { isAsked: answers !== undefined, ask: setAnswers, leave: () => answer('leave'), stay: () => answer('stay') };
}
