import { useEffect, useEffectEvent } from 'react';

/** One of the two is called once the person has answered. */
export type LeaveAnswers = { readonly leave: () => void; readonly stay: () => void };

/** Asked before another page is shown. */
type Question = (answers: LeaveAnswers) => void;

let openQuestion: Question | undefined;

/** What the page that is open wants to ask first, if anything. The shell puts it. */
export const leaveQuestion = (): Question | undefined => openQuestion;

const hold = (event: BeforeUnloadEvent): void => event.preventDefault();

/**
 * While `active`, leaving the page by a link or by going back asks first, and closing the window gives the browser's
 * own question.
 */
export function useLeaveGuard(active: boolean, question: Question): void {
  const put = useEffectEvent(question);
  useEffect(() => {
    if (!active) return;
    openQuestion = (answers) => put(answers);
    window.addEventListener('beforeunload', hold);
    return () => {
      openQuestion = undefined;
      window.removeEventListener('beforeunload', hold);
    };
  }, [active]);
}
