import type { FundDecision, Half, HoldKey } from './decision.ts';

/** What a decision came to. Only `holds` changes anything. */
export type Outcome =
  | 'holds'
  /** Its half cannot carry it at that point. */
  | 'overFrame'
  /** Made by the applicant or the applicant's leader. */
  | 'disqualified'
  | 'repeat'
  | 'closed'
  | 'belowHeld'
  | 'alreadyDecided'
  | 'nothingHeld'
  | 'aboveCost'
  | 'aboveGranted'
  | 'aboveDocumented'
  | 'abovePaid'
  | 'notAnEvaluationYear'
  | 'noBoardDecision'
  /** An amount that is no whole krone above zero, or a list that names nothing. */
  | 'nothingSaid';

/** Money held for one thing. `granted` is what is held now: what was given, less what was reduced, released and repaid. */
export type Hold = {
  readonly key: HoldKey;
  readonly half: Half;
  /** The decision that opened it. */
  readonly decision: number;
  readonly topic: string;
  readonly granted: number;
  /** At most this: the cost after other grants. Infinite for what is central. */
  readonly cap: number;
  readonly documented: number;
  readonly paid: number;
  /** Of the granted, what came by sharing out the year's surplus. */
  readonly added: number;
  readonly released: number;
};

export type HalfAccount = {
  readonly frame: number;
  readonly granted: number;
  readonly documented: number;
  readonly paid: number;
  readonly left: number;
};

export type FundAccount = {
  readonly halves: Readonly<Record<Half, HalfAccount>>;
  readonly holds: ReadonlyMap<HoldKey, Hold>;
  /** The newest refusal that holds, by application. */
  readonly refused: ReadonlyMap<number, FundDecision>;
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** The announcement that told of a decision, by the decision's ID. */
  readonly announced: ReadonlyMap<number, number>;
  readonly closed: boolean;
};

/** Who may not decide in an application: who made it, and the leader it names. */
export type Parties = { readonly applicant: string; readonly leader: string };

export type FundFacts = {
  readonly parties: ReadonlyMap<number, Parties>;
  /** The board's decisions that there are; left out where they could not be read. */
  readonly boardDecisions?: ReadonlySet<number>;
};
