/** What the secretariat writes into an applicant's own row when a round is announced, and keeps up to date afterwards. */
export type Answer = {
  readonly verdict: 'granted' | 'refused';
  readonly amount: number;
  readonly reason: string;
  readonly roundApplied: number | null;
  readonly roundFrame: number | null;
  readonly added: number;
  readonly documented: number;
  readonly paid: number;
  readonly released: number;
  readonly announcedAt: string;
};

export type AnsweredRow = {
  readonly author: string;
  readonly editor: string;
  readonly created: string;
  readonly modified: string;
  readonly answer: Answer | null;
};

/**
 * The answer that counts for the applicant's page: one that somebody other than the applicant wrote, after the row was
 * made. What an applicant fills in as a decision counts for nothing (docs/laws/fund.md, rule 13).
 */
export const answerOf = (row: AnsweredRow): Answer | null => (isWrittenByOthers(row) ? row.answer : null);

/** Filled in by the applicant; the secretariat is shown it, and it counts for nothing. */
export const isFilledInByApplicant = (row: AnsweredRow): boolean => row.answer !== null && !isWrittenByOthers(row);

const isWrittenByOthers = ({ author, editor, created, modified }: AnsweredRow): boolean =>
  editor !== author && Date.parse(modified) > Date.parse(created);

export type ApplicantStatus =
  'withdrawn' | 'sent' | 'refused' | 'granted' | 'started' | 'documented' | 'paid' | 'released';

/** Where an application stands, in the one word its applicant is shown. */
export function statusOf(
  told: { readonly withdrawn: boolean; readonly started: boolean },
  answer: Answer | null,
): ApplicantStatus {
  if (!answer) return told.withdrawn ? 'withdrawn' : 'sent';
  if (answer.verdict === 'refused') return 'refused';
  const granted = answer.amount + answer.added - answer.released;
  if (granted <= 0) return 'released';
  if (answer.paid >= granted) return 'paid';
  if (answer.documented > 0) return 'documented';
  return told.started ? 'started' : 'granted';
}
