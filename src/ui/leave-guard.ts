import { useEffect, useEffectEvent } from 'react';

/** One of the two is called once the person has answered. */
export type LeaveAnswers = { readonly leave: () => void; readonly stay: () => void };

/** Asked before another page is shown. */
type Question = (answers: LeaveAnswers) => void;

let question: Question | undefined;

/** What the page that is open wants to ask first, if anything. The shell asks it. */
export const leaveQuestion = (): Question | undefined => question;

const hold = (event: BeforeUnloadEvent): void => event.preventDefault();

/**
 * While `active`, leaving the page by a link or by going back asks first, and closing the window gives the browser's
 * own question.
 */
export function useLeaveGuard(active: boolean, ask: Question): void {
  const asking = useEffectEvent(ask);
  useEffect(() => {
    if (!active) return;
    question = (answers) => asking(answers);
    window.addEventListener('beforeunload', hold);
    return () => {
      question = undefined;
      window.removeEventListener('beforeunload', hold);
    };
  }, [active]);
}
