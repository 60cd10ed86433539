import type { Hold } from '#domain/fund/terms.ts';

export const holdActs = ['document', 'pay', 'reduce', 'release', 'repay'] as const;
export type HoldAct = (typeof holdActs)[number];

/** The most that an act may be about; what is over counts for nothing (docs/laws/fund.md, rule 8). */
export function mostFor(act: HoldAct, { granted, documented, paid }: Hold): number {
  switch (act) {
    case 'document':
      return granted - documented;
    case 'pay':
      return documented - paid;
    case 'reduce':
    case 'release':
      return granted - paid;
    case 'repay':
      return paid;
  }
}

/** What can be done now. In a closed year nothing is reduced. */
export const possibleActs = (hold: Hold, closed: boolean): readonly HoldAct[] =>
  holdActs.filter((act) => mostFor(act, hold) > 0 && !(closed && act === 'reduce'));
