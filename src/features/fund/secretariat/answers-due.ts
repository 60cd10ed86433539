import type { Answer } from '#domain/fund/answer.ts';
import { accountOf } from '#domain/fund/account.ts';
import { answerDue, casesOf, isSameAnswer } from '#domain/fund/cases.ts';
import type { FundDecision } from '#domain/fund/decision.ts';
import type { Year } from './use-year.ts';

/**
 * What the applicants do not see yet: what was announced, documented, paid or released since their rows were written.
 * One's own row is a colleague's to write, since it would not count.
 */
export function answersDue(
  desk: Pick<Year, 'year' | 'rows' | 'facts' | 'me'>,
  decisions: readonly FundDecision[],
): ReadonlyMap<number, Answer> {
  const account = accountOf(desk.year, decisions, desk.facts);
  const due = new Map<number, Answer>();
  for (const one of casesOf({ ...desk.rows, decisions }, desk.rows.rounds, account, desk.me)) {
    const { id, applicant, answer: before } = one.application;
    const answer = answerDue(one, decisions, account);
    if (answer && applicant !== desk.me && !isSameAnswer(answer, before)) due.set(id, answer);
  }
  return due;
}
