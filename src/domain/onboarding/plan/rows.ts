import type { PlainDate } from '#kernel/plain-date.ts';
import type { FrozenStep } from './step.ts';
import type { JobRole, MoveReason, NotForMeReason, Programme } from './terms.ts';

/** What the server knows of every row of a case. Person is the author's user id on the site. */
export type RowOrigin = {
  readonly id: number;
  readonly person: number;
  readonly created: string;
  readonly requestId: string;
};

/** What HR has ruled about a plan. */
export type PlanRuling = RowOrigin &
  (
    | {
        readonly kind: 'start';
        readonly leader: number;
        readonly leadersLeader: number;
        readonly programme: Programme;
        readonly startsOn: PlainDate;
        readonly roles: readonly JobRole[];
        readonly steps: readonly FrozenStep[];
      }
    | { readonly kind: 'moveStart'; readonly startsOn: PlainDate }
    | { readonly kind: 'moveStep'; readonly step: string; readonly reason: MoveReason; readonly due: PlainDate }
    | { readonly kind: 'pause'; readonly from: PlainDate; readonly to: PlainDate }
    /** The person is back on this day: no pause given before holds from it on. */
    | { readonly kind: 'endPause'; readonly on: PlainDate }
    | { readonly kind: 'setRoles'; readonly roles: readonly JobRole[] }
    | { readonly kind: 'changeLeader'; readonly leadersLeader: number }
    /** Stands in for the leader's leader, up to and with the last day when there is one. */
    | { readonly kind: 'setDeputy'; readonly deputy: number; readonly lastDay: PlainDate | null }
    | { readonly kind: 'endDeputy' }
    | { readonly kind: 'withdraw' }
    | { readonly kind: 'finish' }
  );

export type PlanStart = Extract<PlanRuling, { kind: 'start' }>;

/** What somebody says about a step of a plan. */
export type PlanFact = RowOrigin &
  (
    | { readonly kind: 'done' | 'undone'; readonly step: string }
    | { readonly kind: 'notForMe'; readonly step: string; readonly reason: NotForMeReason }
  );

/**
 * Rows in the order of their IDs, what was sent again left out: of the same author and request the lowest ID stands.
 * The rows are of one case.
 */
export function inOrderOnce<Row extends RowOrigin>(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows
    .toSorted((one, other) => one.id - other.id)
    .filter(({ person, requestId }) => {
      const request = `${person} ${requestId}`;
      return !seen.has(request) && seen.add(request);
    });
}
