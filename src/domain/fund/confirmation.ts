import type { PlainDate } from '#kernel/plain-date.ts';
import type { Application } from './application.ts';

/** A leader's word about time and cover for an application, known to the leader by its number and start date alone. */
export type Confirmation = {
  readonly id: number;
  readonly application: number;
  readonly author: string;
  readonly starts: PlainDate;
  readonly answer: 'yes' | 'no';
};

/**
 * The leader's answer to an application, or undefined. It counts only from the leader whom the application names, never
 * from the applicant, and only when the start date in it is the application's; the newest holds (docs/laws/fund.md, rule 3).
 */
export function confirmationOf(
  application: Pick<Application, 'id' | 'applicant' | 'leader' | 'starts'>,
  confirmations: readonly Confirmation[],
): Confirmation | undefined {
  return confirmations
    .filter(
      ({ application: id, author, starts }) =>
        id === application.id &&
        author === application.leader &&
        author !== application.applicant &&
        starts === application.starts,
    )
    .toSorted((one, other) => one.id - other.id)
    .at(-1);
}
