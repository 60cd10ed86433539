import { dayOf } from '#kernel/plain-date.ts';
import { claimOf, costAfterOthers, type Application, type Told } from './application.ts';
import type { Confirmation } from './confirmation.ts';
import type { FundRound } from './round.ts';

/** Why an application gets nothing: a key of the reasons' catalogue, each with its rule. */
export type Hindrance =
  'withdrawn' | 'startsTooEarly' | 'sentTooLate' | 'sentTooEarly' | 'unknownRound' | 'othersPayAll' | 'leaderSaysNo';

/** What the secretariat looks at before it decides; it stops nothing by itself. */
export type Remark = 'waitsForOthers' | 'leaderHasNotAnswered' | 'askedAboveCost' | 'ownLeader' | 'notStarting';

export type Eligibility = {
  readonly hindrances: readonly Hindrance[];
  readonly remarks: readonly Remark[];
  /** What may be granted at most; 0 when something hinders. */
  readonly claim: number;
};

/**
 * Whether an application can be granted, with every rule that says no (docs/laws/fund.md, rule 2).
 * The education starts strictly after the round's deadline, whose own day is still in time.
 */
export function eligibilityOf(
  application: Application,
  round: FundRound | undefined,
  told: Told,
  confirmation: Confirmation | undefined,
): Eligibility {
  const hindrances = hindrancesOf(application, round, told, confirmation);
  const remarks: Remark[] = [];
  if (application.otherFunding === 'waiting') remarks.push('waitsForOthers');
  if (!confirmation) remarks.push('leaderHasNotAnswered');
  if (application.applied > costAfterOthers(application)) remarks.push('askedAboveCost');
  if (application.leader === application.applicant) remarks.push('ownLeader');
  if (told.notStarting) remarks.push('notStarting');
  return { hindrances, remarks, claim: hindrances.length === 0 ? claimOf(application) : 0 };
}

function hindrancesOf(
  application: Application,
  round: FundRound | undefined,
  told: Told,
  confirmation: Confirmation | undefined,
): readonly Hindrance[] {
  const found: Hindrance[] = [];
  if (told.withdrawn) found.push('withdrawn');
  if (round) {
    const sent = dayOf(application.created);
    if (sent > round.deadline) found.push('sentTooLate');
    if (sent < round.opens) found.push('sentTooEarly');
    if (application.starts <= round.deadline) found.push('startsTooEarly');
  } else found.push('unknownRound');
  if (claimOf(application) === 0) found.push('othersPayAll');
  if (confirmation?.answer === 'no') found.push('leaderSaysNo');
  return found;
}
