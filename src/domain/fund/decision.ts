/** The two halves of the fund: grants to leadership education, and central courses with the evaluation. */
export const halves = ['grants', 'central'] as const;
export type Half = (typeof halves)[number];

/** Money that is held for something: an application's grant by the `apply` row's ID, anything central by its decision's. */
export type HoldKey = `application-${number}` | `central-${number}`;

export const grantKey = (application: number): HoldKey => `application-${application}`;
export const centralKey = (decision: number): HoldKey => `central-${decision}`;

/** The application whose grant a hold is; undefined when it is something central. */
export const applicationOf = (key: HoldKey): number | undefined =>
  key.startsWith('application-') ? Number(key.slice('application-'.length)) : undefined;

/** Which decisions somebody had read: `1-57,60`. */
export type Seen = (id: number) => boolean;

type Said =
  | { readonly kind: 'frame'; readonly half: Half; readonly amount: number }
  | {
      readonly kind: 'grant';
      readonly application: number;
      readonly amount: number;
      readonly cap: number;
      readonly round: string;
      /** What was applied for in its round, and what there was, when it was made: the letter says so. */
      readonly roundApplied: number | null;
      readonly roundFrame: number | null;
    }
  | { readonly kind: 'refuse'; readonly application: number }
  | { readonly kind: 'reduce'; readonly about: HoldKey; readonly amount: number; readonly cap: number | null }
  | { readonly kind: 'release' | 'document' | 'pay' | 'repay'; readonly about: HoldKey; readonly amount: number }
  | { readonly kind: 'central'; readonly topic: string; readonly amount: number; readonly boardDecision: number }
  | { readonly kind: 'evaluation'; readonly amount: number }
  | { readonly kind: 'transfer'; readonly from: Half; readonly amount: number }
  | { readonly kind: 'redistribute'; readonly shares: readonly Share[] }
  | { readonly kind: 'announce'; readonly decisions: readonly number[]; readonly seen: Seen | null }
  | { readonly kind: 'close'; readonly seen: Seen | null };

export type Share = { readonly application: number; readonly amount: number };

/** One row of the fund's decisions, appended by the secretariat and never changed. Amounts are whole kroner. */
export type FundDecision = Said & {
  readonly id: number;
  readonly year: number;
  readonly author: string;
  readonly created: string;
  readonly requestId: string;
  /** A key of the reasons' catalogue; empty where none is asked for. */
  readonly reason: string;
};

export type DecisionKind = FundDecision['kind'];

/** The applications that a decision is about. */
export function applicationsIn(decision: FundDecision): readonly number[] {
  switch (decision.kind) {
    case 'grant':
    case 'refuse':
      return [decision.application];
    case 'reduce':
    case 'release':
    case 'document':
    case 'pay':
    case 'repay': {
      const application = applicationOf(decision.about);
      return application === undefined ? [] : [application];
    }
    case 'redistribute':
      return decision.shares.map(({ application }) => application);
    default:
      return [];
  }
}
