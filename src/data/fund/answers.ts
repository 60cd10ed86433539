import type { Answer } from '#domain/fund/answer.ts';
import { fundApplications } from '#lists/fund-applications.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { readVersioned, saveChanges } from '#data/rows/versioned-rows.ts';

/**
 * Writes an answer into the applicant's own row. All of its columns every time: what the applicant may have filled in
 * beforehand would else count from now on (docs/laws/fund.md, rule 13).
 */
export async function writeAnswer(source: DataSource, application: number, answer: Answer): Promise<void> {
  const before = await readVersioned(source, fundApplications, application);
  const { kind } = await saveChanges(source, fundApplications, before, {
    verdict: answer.verdict,
    answerAmount: answer.amount,
    answerReason: answer.reason,
    answerApplied: answer.roundApplied,
    answerFrame: answer.roundFrame,
    answerAdded: answer.added,
    answerDocumented: answer.documented,
    answerPaid: answer.paid,
    answerReleased: answer.released,
    answeredAt: answer.announcedAt,
  });
  if (kind === 'conflict') throw new DataError('conflict', `the answer to ${application} was written by a colleague`);
}
