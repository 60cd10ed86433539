import type { PlainDate } from '#kernel/plain-date.ts';

type Reviewed = { readonly reviewBy: PlainDate | null };

/** A text that should have been checked by now. A review today is in time. */
export const isOverdue = ({ reviewBy }: Reviewed, today: PlainDate): boolean => reviewBy !== null && reviewBy < today;

/** Those that should have been checked, the one that has waited longest first. */
export const overdueOf = <One extends Reviewed>(items: readonly One[], today: PlainDate): readonly One[] =>
  items
    .filter((item) => isOverdue(item, today))
    .sort((one, other) => (one.reviewBy ?? '').localeCompare(other.reviewBy ?? ''));
