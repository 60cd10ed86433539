import type { PlainDate } from '#kernel/plain-date.ts';
import { dayOf } from '#kernel/plain-date.ts';

/** What others pay: asked before the amount, since the fund covers what others do not. */
export const otherFundings = ['granted', 'waiting', 'refused', 'notPossible'] as const;
export type OtherFunding = (typeof otherFundings)[number];

/** An application as its applicant sent it. Its ID is the application's number. Amounts are whole kroner. */
export type Application = {
  readonly id: number;
  readonly applicant: string;
  readonly created: string;
  readonly round: string;
  readonly education: string;
  readonly provider: string;
  readonly module: string;
  readonly starts: PlainDate;
  readonly price: number;
  readonly otherFunding: OtherFunding;
  readonly otherAmount: number;
  readonly applied: number;
  readonly leader: string;
  readonly purpose: string;
};

export type ApplicationEventKind = 'withdraw' | 'started' | 'notStarting';

/** What the applicant said afterwards, in a row of its own. */
export type ApplicationEvent = {
  readonly id: number;
  readonly application: number;
  readonly kind: ApplicationEventKind;
  readonly author: string;
  readonly created: string;
};

/** The cost after other grants: the most that the fund pays. */
export const costAfterOthers = ({
  price,
  otherFunding,
  otherAmount,
}: Pick<Application, 'price' | 'otherFunding' | 'otherAmount'>): number =>
  Math.max(0, price - (otherFunding === 'granted' ? otherAmount : 0));

/** What the applicant can be granted at most: what was applied for, and never above the cost. */
export const claimOf = (application: Application): number =>
  Math.max(0, Math.min(application.applied, costAfterOthers(application)));

export type Told = { readonly withdrawn: boolean; readonly started: boolean; readonly notStarting: boolean };

/**
 * What an applicant's later words come to. Only the applicant's own count. Until the deadline's day is over an
 * application is withdrawn as if it had never been sent; afterwards the same word says that the education is not begun.
 */
export function toldAfterwards(
  application: Pick<Application, 'id' | 'applicant'>,
  events: readonly ApplicationEvent[],
  deadline: PlainDate | undefined,
): Told {
  const own = events
    .filter((event) => event.application === application.id && event.author === application.applicant)
    .toSorted((one, other) => one.id - other.id);
  const isInTime = ({ created }: ApplicationEvent): boolean => deadline === undefined || dayOf(created) <= deadline;
  const withdrawn = own.some((event) => event.kind === 'withdraw' && isInTime(event));
  const newest = own.findLast((event) => event.kind !== 'withdraw' || !isInTime(event))?.kind;
  return {
    withdrawn,
    started: !withdrawn && newest === 'started',
    notStarting: !withdrawn && newest !== undefined && newest !== 'started',
  };
}
