import { claimOf, type Application } from './application.ts';
import { isParty } from './account.ts';
import { applicationOf, type HoldKey } from './decision.ts';
import { redistribute, shareProportionally } from './share-out.ts';
import type { FundAccount, Hold, Parties } from './terms.ts';

/** What each application of a round would get: all of it when the frame is enough, else everybody the same part. */
export function roundProposal(frame: number, applications: readonly Application[]): ReadonlyMap<number, number> {
  const claims = applications.map((application) => ({
    key: String(application.id),
    amount: claimOf(application),
    submitted: application.created,
  }));
  const shares = shareProportionally(frame, claims);
  return new Map(applications.map(({ id }) => [id, shares.get(String(id)) ?? 0]));
}

export type YearEndShare = {
  readonly hold: Hold;
  readonly application: number;
  readonly room: number;
  readonly share: number;
};

/**
 * How a year's surplus of both halves would be shared out: among all who have a grant, in proportion to it, up to the
 * cost after other grants.
 */
export function yearEndProposal(
  account: Pick<FundAccount, 'halves' | 'holds'>,
  applications: ReadonlyMap<number, Application>,
): { readonly shares: readonly YearEndShare[]; readonly surplus: number; readonly left: number } {
  const grants = [...account.holds.values()].filter(({ half, granted }) => half === 'grants' && granted > 0);
  const surplus = account.halves.grants.left + account.halves.central.left;
  const { shares, left } = redistribute(
    surplus,
    grants.map(({ key, granted, cap }) => ({
      key,
      granted,
      room: cap - granted,
      submitted: applications.get(numberIn(key))?.created ?? '',
    })),
  );
  return {
    shares: grants.map((hold) => ({
      hold,
      application: numberIn(hold.key),
      room: hold.cap - hold.granted,
      share: shares.get(hold.key) ?? 0,
    })),
    surplus,
    left,
  };
}

const numberIn = (key: HoldKey): number => applicationOf(key) ?? 0;

/** A batch is split, so that nobody decides in a case they are a party of: those are a colleague's. */
export function splitByDecider<Case extends { readonly application: number }>(
  cases: readonly Case[],
  parties: ReadonlyMap<number, Parties>,
  decider: string,
): { readonly own: readonly Case[]; readonly others: readonly Case[] } {
  const isOwn = ({ application }: Case): boolean => isParty(parties.get(application), decider);
  return { own: cases.filter(isOwn), others: cases.filter((one) => !isOwn(one)) };
}
