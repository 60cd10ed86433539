import { partsOf, type TalkGuide, type TalkPart } from '#domain/talks/guide.ts';
import type { Preparation } from '#domain/talks/preparation.ts';
import { agreementSheet } from './agreement-sheet.ts';
import { employeePreparation } from './employee-preparation.ts';
import { invitation } from './invitation.ts';
import { leaderPreparation } from './leader-preparation.ts';
import type { TakenDocument, TalkDocument } from './talk-document.ts';

/** The documents of a talk with what the leader has prepared: at most four. */
export function documentsOf(
  guide: TalkGuide,
  parts: readonly TalkPart[],
  preparation: Preparation,
): readonly TalkDocument<TakenDocument>[] {
  const questions = partsOf(guide, 'leaderQuestion', parts);
  const options = partsOf(guide, 'option', parts);
  return [
    invitation(guide),
    leaderPreparation(guide, { questions, options }, preparation),
    employeePreparation(guide, partsOf(guide, 'employeeQuestion', parts)),
    agreementSheet(guide),
  ].filter((document) => document !== undefined);
}
