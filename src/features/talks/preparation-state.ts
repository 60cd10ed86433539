import { useState } from 'react';
import type { Talks } from '#data/talks/talks-query.ts';
import { documentsOf } from '#domain/talks/documents/documents-of.ts';
import type { TakenDocument, TalkDocument } from '#domain/talks/documents/talk-document.ts';
import { partsOf, type TalkGuide, type TalkPart } from '#domain/talks/guide.ts';
import { beginPreparation, type Preparation } from '#domain/talks/preparation.ts';

export type Preparing = {
  readonly guide: TalkGuide;
  readonly questions: readonly TalkPart[];
  readonly options: readonly TalkPart[];
  readonly preparation: Preparation;
  readonly change: (next: (preparation: Preparation) => Preparation) => void;
  readonly documents: readonly TalkDocument<TakenDocument>[];
};

/** A preparation under way. Kept in the state of the page that is open, and nowhere else. */
export function usePreparing(guide: TalkGuide, { parts }: Talks): Preparing {
  const questions = partsOf(guide, 'leaderQuestion', parts);
  const options = partsOf(guide, 'option', parts);
  const [preparation, change] = useState(() => beginPreparation(questions));
  return { guide, questions, options, preparation, change, documents: documentsOf(guide, parts, preparation) };
}
