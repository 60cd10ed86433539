import { peopleBySeat } from '#domain/courses/session-people.ts';
import type { StoredSession } from '#domain/courses/session.ts';
import { openedAt } from '#domain/courses/open-sign-ups.ts';
import { instantOfLocal } from '#kernel/local-time.ts';
import type { Desk } from './desk.ts';
import type { HrSessionWords } from './hr-session.da.ts';

/** What HR does with the state of a session; `reword` changes only what is said of a cancelled one. */
export type StateChange = 'open' | 'cancel' | 'held' | 'notHeld' | 'reword';

/** What is typed in the question: the words about a cancellation, and a new deadline. */
export type TypedChange = { readonly text: string; readonly closes: string };

export const asksForText = (change: StateChange): boolean => change === 'cancel' || change === 'reword';

/** Opening asks for a new deadline when the one there is has passed. */
export const asksForDeadline = (change: StateChange, { session, now }: Pick<Desk, 'session' | 'now'>): boolean =>
  change === 'open' && session.signUpCloses !== null && Date.parse(session.signUpCloses) < now;

/** What keeps the change from being saved. */
export function problemIn(
  change: StateChange,
  { text, closes }: TypedChange,
  { session, now }: Pick<Desk, 'session' | 'now'>,
): 'cancelTextMissing' | 'newClosesWrong' | undefined {
  if (asksForText(change)) return text.trim() === '' ? 'cancelTextMissing' : undefined;
  if (!asksForDeadline(change, { session, now }) || closes === '') return undefined;
  const instant = Date.parse(instantOfLocal(closes) ?? '');
  const isBetween = instant > now && (session.starts === null || instant <= Date.parse(session.starts));
  return isBetween ? undefined : 'newClosesWrong';
}

type Changes = Partial<Omit<StoredSession, 'id'>>;

/** What is to be saved at an instant of the server's. A deadline that has passed is replaced, or taken away where no new one is given. */
export function changesTo(
  change: StateChange,
  { text, closes }: TypedChange,
  desk: Pick<Desk, 'session' | 'now'>,
  at = new Date(desk.now).toISOString(),
): Changes {
  switch (change) {
    case 'cancel':
      return { state: 'cancelled', cancelText: text.trim() };
    case 'reword':
      return { cancelText: text.trim() };
    case 'held':
      return { state: 'held' };
    case 'notHeld':
      return { state: 'closed' };
    case 'open':
      return {
        ...openedAt(desk.session, at),
        ...(asksForDeadline(change, desk) && { signUpCloses: instantOfLocal(closes) ?? null }),
      };
  }
}

type Saying = { readonly title: string; readonly lead: string; readonly act: string };

/** The question of a change. */
export function questionOf(change: StateChange, { state }: Pick<Desk, 'state'>, words: HrSessionWords): Saying {
  const { seated, waiting } = peopleBySeat(state);
  const questions: Readonly<Record<StateChange, Saying>> = {
    open: { title: words.openTitle, lead: words.openLead, act: words.open },
    cancel: {
      title: words.cancelTitle,
      lead: words.cancelLead(seated.length + waiting.length),
      act: words.cancelSession,
    },
    held: { title: words.heldTitle, lead: words.heldLead, act: words.markHeld },
    notHeld: { title: words.notHeldTitle, lead: words.notHeldLead, act: words.notHeld },
    reword: { title: words.reword, lead: words.rewordLead, act: words.save },
  };
  return questions[change];
}
