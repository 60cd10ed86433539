import { dayOf, type PlainDate } from '#kernel/plain-date.ts';

/** A round of applications: dates and words, never amounts. Both days are in it, Copenhagen time. */
export type FundRound = {
  readonly key: string;
  readonly year: number;
  readonly title: string;
  readonly opens: PlainDate;
  readonly deadline: PlainDate;
  /** When the applicants have their answer; null until it is set. */
  readonly answersBy: PlainDate | null;
};

export type RoundPhase = 'notYet' | 'open' | 'over';

/** A round is open from the first moment of its first day to the last of its deadline, in Copenhagen. */
export function roundPhase(
  { opens, deadline }: Pick<FundRound, 'opens' | 'deadline'>,
  now: number | string,
): RoundPhase {
  const today = dayOf(now);
  if (today < opens) return 'notYet';
  return today > deadline ? 'over' : 'open';
}

export const roundsByTime = (rounds: readonly FundRound[]): readonly FundRound[] =>
  rounds.toSorted((one, other) => (one.deadline < other.deadline ? -1 : Number(one.deadline > other.deadline)));

/** The round one may apply in now, or else the next that opens. */
export function roundToApplyIn(rounds: readonly FundRound[], now: number | string): FundRound | undefined {
  return roundsByTime(rounds).find((round) => roundPhase(round, now) !== 'over');
}

export const fewestRounds = 1;
export const mostRounds = 2;

/** The fund is paid out in one or two rounds a year; another number is outside the model, and the secretariat is told. */
export const isLawfulNumberOfRounds = (rounds: number): boolean => rounds >= fewestRounds && rounds <= mostRounds;

/**
 * What a round may share out: an equal part of the half for each round, the odd krone in the first, and what earlier
 * rounds left unused. A proposal, since the half alone binds (docs/laws/fund.md, rule 1).
 */
export function roundFrame(
  half: number,
  rounds: readonly { readonly key: string; readonly granted: number }[],
  key: string,
): number {
  const place = rounds.findIndex((round) => round.key === key);
  if (place < 0) return 0;
  const shareOf = (turn: number): number => Math.floor(half / rounds.length) + (turn < half % rounds.length ? 1 : 0);
  const opened = rounds.slice(0, place + 1).reduce((sum, _, turn) => sum + shareOf(turn), 0);
  const used = rounds.slice(0, place).reduce((sum, { granted }) => sum + granted, 0);
  return Math.max(0, opened - used);
}
