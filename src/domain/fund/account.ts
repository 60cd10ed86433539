import { applicationsIn, centralKey, grantKey, type FundDecision } from './decision.ts';
import { isEvaluationYear } from './evaluation.ts';
import { inOrder } from './in-order.ts';
import type { FundAccount, FundFacts, Hold, Outcome, Parties } from './terms.ts';
import { YearBook } from './year-book.ts';

/**
 * The account of a year: a fold of its decisions, and of nothing else (docs/laws/fund.md, rules 7 to 12). Rows may come
 * in any order and may be of other years. A decision that its half cannot carry holds nothing, so no half is ever below
 * zero, whoever decides at the same time.
 */
export function accountOf(year: number, decisions: readonly FundDecision[], facts: FundFacts): FundAccount {
  const book = new YearBook();
  const outcomes = new Map<number, Outcome>();
  const { counted, repeats } = inOrder(decisions.filter((decision) => decision.year === year));
  for (const id of repeats) outcomes.set(id, 'repeat');
  for (const decision of counted) outcomes.set(decision.id, outcomeOf(book, decision, facts));
  return { ...book.account(), outcomes };
}

const afterClosing: ReadonlySet<FundDecision['kind']> = new Set(['document', 'pay', 'repay', 'release']);

function outcomeOf(book: YearBook, decision: FundDecision, facts: FundFacts): Outcome {
  if (book.closed && !afterClosing.has(decision.kind)) return 'closed';
  if (mayNotDecide(decision, book, facts)) return 'disqualified';
  if (!saysSomething(decision)) return 'nothingSaid';
  switch (decision.kind) {
    case 'frame':
      return book.setFrame(decision.half, decision.amount);
    case 'transfer':
      return book.transfer(decision.from, decision.amount);
    case 'grant':
      return book.grant(decision);
    case 'refuse':
      return book.refuse(decision);
    case 'central':
      if (facts.boardDecisions?.has(decision.boardDecision) === false) return 'noBoardDecision';
      return book.hold(centralKey(decision.id), decision.id, decision.amount, decision.topic);
    case 'evaluation':
      return isEvaluationYear(decision.year) ? book.evaluate(decision.id, decision.amount) : 'notAnEvaluationYear';
    case 'redistribute':
      return book.redistribute(decision);
    case 'announce':
      return book.announce(decision.id, decision.decisions);
    case 'close':
      return book.close();
    case 'reduce':
      return book.reduce(decision.about, decision.amount, decision.cap);
    case 'release':
    case 'document':
    case 'pay':
    case 'repay':
      return book[decision.kind](decision.about, decision.amount);
  }
}

/** Whoever applied, or is named as the applicant's leader, decides nothing in that case, and announces nothing in it. */
function mayNotDecide(decision: FundDecision, book: YearBook, { parties }: FundFacts): boolean {
  const applications =
    decision.kind === 'announce'
      ? decision.decisions.flatMap((id) => book.applicationsOf(id))
      : applicationsIn(decision);
  return applications.some((application) => isParty(parties.get(application), decision.author));
}

export const isParty = (parties: Parties | undefined, person: string): boolean =>
  parties !== undefined && (parties.applicant === person || parties.leader === person);

const isWholeAmount = (amount: number): boolean => Number.isSafeInteger(amount) && amount > 0;

function saysSomething(decision: FundDecision): boolean {
  switch (decision.kind) {
    case 'refuse':
    case 'close':
      return true;
    case 'frame':
      return Number.isSafeInteger(decision.amount) && decision.amount >= 0;
    case 'announce':
      return decision.decisions.length > 0;
    case 'redistribute': {
      const applications = new Set(decision.shares.map(({ application }) => application));
      const each = decision.shares.every(({ amount }) => isWholeAmount(amount));
      return each && decision.shares.length > 0 && applications.size === decision.shares.length;
    }
    default:
      return isWholeAmount(decision.amount);
  }
}

/** The hold of an application's grant while there is money in it. */
export function grantOf(account: Pick<FundAccount, 'holds'>, application: number): Hold | undefined {
  const hold = account.holds.get(grantKey(application));
  return hold && hold.granted > 0 ? hold : undefined;
}
