import type { PlainDate } from '#kernel/plain-date.ts';
import type { Application } from './application.ts';
import type { FundDecision } from './decision.ts';
import type { FundRound } from './round.ts';

type Rounds = 'round' | 'roundApplied' | 'roundFrame';

type Said = FundDecision extends infer One
  ? One extends FundDecision
    ? Partial<Base> & Omit<One, keyof Base | Rounds>
    : never
  : never;
type Base = Pick<FundDecision, 'id' | 'year' | 'author' | 'created' | 'requestId' | 'reason'>;

/** Decisions in the order given, numbered from 1, each by the secretariat and with a request of its own. */
export const makeDecisions = (...said: readonly Said[]): FundDecision[] =>
  said.map(
    (one, index) =>
      ({
        id: index + 1,
        year: 2026,
        author: 'hr',
        created: '2026-11-20T09:00:00Z',
        requestId: `request-${one.id ?? index + 1}`,
        reason: '',
        ...(one.kind === 'grant' && { round: '', roundApplied: null, roundFrame: null }),
        ...one,
      }) as FundDecision,
  );

/** A year with both halves open. */
export const openHalves = [
  { kind: 'frame', half: 'grants', amount: 150_000 },
  { kind: 'frame', half: 'central', amount: 150_000 },
] as const satisfies readonly Said[];

export const makeRound = (over: Partial<FundRound> = {}): FundRound => ({
  key: '2024-1',
  year: 2024,
  title: 'Forår 2024',
  opens: '2024-02-01' as PlainDate,
  deadline: '2024-03-15' as PlainDate,
  answersBy: null,
  ...over,
});

export const makeApplication = (over: Partial<Application> = {}): Application => ({
  id: 1,
  applicant: 'leder',
  created: '2024-03-01T09:00:00Z',
  round: '2024-1',
  education: 'DOL',
  provider: 'ØLA',
  module: 'Modul 3',
  starts: '2024-09-01' as PlainDate,
  price: 22_000,
  otherFunding: 'notPossible',
  otherAmount: 0,
  applied: 22_000,
  leader: 'chef',
  purpose: '',
  ...over,
});
