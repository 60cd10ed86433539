import { isParty } from './account.ts';
import type { Answer } from './answer.ts';
import { toldAfterwards, type Application, type ApplicationEvent, type Told } from './application.ts';
import { confirmationOf, type Confirmation } from './confirmation.ts';
import { applicationsIn, grantKey, type FundDecision } from './decision.ts';
import { eligibilityOf, type Eligibility } from './eligibility.ts';
import type { FundRound } from './round.ts';
import type { FundAccount, Hold, Parties } from './terms.ts';

/** An application as the secretariat works on it: what the rules say, what was decided, and who may decide. */
export type FundCase<Applied extends Application = Application> = {
  readonly application: Applied;
  readonly round: FundRound | undefined;
  readonly told: Told;
  readonly confirmation: Confirmation | undefined;
  readonly eligibility: Eligibility;
  /** The grant, also when all of it was released since. */
  readonly hold: Hold | undefined;
  /** The decision that holds now: the grant, or else the refusal. */
  readonly decision: FundDecision | undefined;
  readonly isAnnounced: boolean;
  /** The one who looks is the applicant or the named leader: a colleague decides. */
  readonly isOwn: boolean;
};

export const partiesOf = (applications: readonly Application[]): ReadonlyMap<number, Parties> =>
  new Map(applications.map(({ id, applicant, leader }) => [id, { applicant, leader }]));

type CaseRows<Applied extends Application> = {
  readonly applications: readonly Applied[];
  readonly events: readonly ApplicationEvent[];
  readonly confirmations: readonly Confirmation[];
  readonly decisions: readonly FundDecision[];
};

/** Every application of a year as a case, in the order in which they were sent. */
export function casesOf<Applied extends Application>(
  { applications, events, confirmations, decisions }: CaseRows<Applied>,
  rounds: readonly FundRound[],
  account: FundAccount,
  person: string,
): readonly FundCase<Applied>[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return applications
    .toSorted((one, other) => one.id - other.id)
    .map((application) => {
      const round = rounds.find(({ key }) => key === application.round);
      const told = toldAfterwards(application, events, round?.deadline);
      const confirmation = confirmationOf(application, confirmations);
      const hold = account.holds.get(grantKey(application.id));
      const decision = hold ? byId.get(hold.decision) : account.refused.get(application.id);
      return {
        application,
        round,
        told,
        confirmation,
        hold,
        decision,
        eligibility: eligibilityOf(application, round, told, confirmation),
        isAnnounced: decision !== undefined && account.announced.has(decision.id),
        isOwn: isParty({ applicant: application.applicant, leader: application.leader }, person),
      };
    });
}

/** The cases that somebody can still decide: not decided, and not withdrawn. */
export const undecided = <Case extends FundCase>(cases: readonly Case[]): readonly Case[] =>
  cases.filter(({ decision, told }) => decision === undefined && !told.withdrawn);

/**
 * What the applicant's row should say (docs/laws/fund.md, rule 13): nothing before it is announced, and of the year's
 * surplus only what was announced.
 */
export function answerDue(
  { application: { id }, hold, decision }: FundCase,
  decisions: readonly FundDecision[],
  account: FundAccount,
): Answer | null {
  const announcement = decision && account.announced.get(decision.id);
  if (!decision || announcement === undefined) return null;
  const announcedAt = decisions.find((each) => each.id === announcement)?.created ?? '';
  const empty = { added: 0, documented: 0, paid: 0, released: 0, roundApplied: null, roundFrame: null, announcedAt };
  const { reason } = decision;
  if (!hold || decision.kind !== 'grant') return { ...empty, verdict: 'refused', amount: 0, reason };
  const added = announcedShares(id, decisions, account);
  const { documented, paid, released } = hold;
  return {
    added,
    documented,
    paid,
    released,
    reason,
    announcedAt,
    verdict: 'granted',
    amount: hold.granted + released - hold.added,
    roundApplied: decision.roundApplied,
    roundFrame: decision.roundFrame,
  };
}

function announcedShares(application: number, decisions: readonly FundDecision[], account: FundAccount): number {
  return decisions
    .filter(({ id, kind }) => kind === 'redistribute' && account.announced.has(id))
    .flatMap((decision) => (decision.kind === 'redistribute' ? decision.shares : []))
    .filter((share) => share.application === application)
    .reduce((sum, { amount }) => sum + amount, 0);
}

export const isSameAnswer = (one: Answer | null, other: Answer | null): boolean =>
  JSON.stringify(one && answerValues(one)) === JSON.stringify(other && answerValues(other));

const answerValues = (answer: Answer): readonly unknown[] => [
  answer.verdict,
  answer.amount,
  answer.reason,
  answer.roundApplied,
  answer.roundFrame,
  answer.added,
  answer.documented,
  answer.paid,
  answer.released,
];

/** The decisions about applications that hold and that nobody was told of yet; the decider's own cases are a colleague's. */
export const toAnnounce = (
  decisions: readonly FundDecision[],
  account: FundAccount,
  isOwn: (application: number) => boolean,
): readonly FundDecision[] =>
  decisions.filter(
    (decision) =>
      (decision.kind === 'grant' || decision.kind === 'refuse' || decision.kind === 'redistribute') &&
      account.outcomes.get(decision.id) === 'holds' &&
      !account.announced.has(decision.id) &&
      !applicationsIn(decision).some(isOwn),
  );
