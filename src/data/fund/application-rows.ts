import { answerOf, isFilledInByApplicant, type Answer } from '#domain/fund/answer.ts';
import type { Application, ApplicationEvent } from '#domain/fund/application.ts';
import { withoutRepeats } from '#domain/shared/ledger-words.ts';
import { fundApplications } from '#lists/fund-applications.list.ts';
import type { JudgedRows, LedgerRow } from '#data/rows/judged-rows.ts';
import { ledger } from '#data/rows/ledger.ts';

/** An application with what has been answered to it, as far as that counts. */
export type AnsweredApplication = Application & {
  readonly year: number;
  readonly answer: Answer | null;
  /** The applicant filled in an answer. It counts for nothing. */
  readonly filledIn: boolean;
};

export type Applications = {
  readonly applications: readonly AnsweredApplication[];
  readonly events: readonly ApplicationEvent[];
  readonly unreadable: number;
};

/** Applications and what was said of them afterwards, by the year of the fund. */
export const applicationLedger = ledger(fundApplications, { foundBy: 'year' });

type Row = LedgerRow<(typeof fundApplications)['columns']>;

export function applicationsIn({ rows: read, unread }: JudgedRows<Row>): Applications {
  const rows = withoutRepeats(read);
  const applications = rows.flatMap((row) => applicationOf(row) ?? []);
  const events = rows.flatMap((row) => eventOf(row) ?? []);
  return { applications, events, unreadable: unread.length + rows.length - applications.length - events.length };
}

function applicationOf(row: Row): AnsweredApplication | undefined {
  const { id, year, starts, leader, price, applied } = row;
  if (row.kind !== 'apply' || starts === null || leader === null || price === null || applied === null)
    return undefined;
  const { round, education, provider, module, purpose } = row;
  const { author, editor, created, modified } = row;
  const answered = { author, editor, created, modified, answer: answerIn(row) };
  return {
    id,
    year,
    round,
    education,
    provider,
    module,
    starts,
    price,
    applied,
    purpose,
    applicant: author,
    created,
    otherFunding: row.otherFunding ?? 'notPossible',
    otherAmount: row.otherAmount ?? 0,
    leader: String(leader),
    answer: answerOf(answered),
    filledIn: isFilledInByApplicant(answered),
  };
}

function answerIn(row: Row): Answer | null {
  if (row.verdict === null) return null;
  return {
    verdict: row.verdict,
    amount: row.answerAmount ?? 0,
    reason: row.answerReason,
    roundApplied: row.answerApplied,
    roundFrame: row.answerFrame,
    added: row.answerAdded ?? 0,
    documented: row.answerDocumented ?? 0,
    paid: row.answerPaid ?? 0,
    released: row.answerReleased ?? 0,
    announcedAt: row.answeredAt ?? '',
  };
}

function eventOf({ id, kind, application, author, created }: Row): ApplicationEvent | undefined {
  if (kind === 'apply' || application === null) return undefined;
  return { id, application, kind, author, created };
}
