import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { TakenDocument } from '#domain/talks/documents/talk-document.ts';
import { goBack } from '#ui/go-back.ts';
import type { Step } from './steps.ts';
import { talkPath } from './talk-path.ts';

const stepName = 'trin';
const sheetName = 'ark';

export type PreparationPlace = {
  readonly step: Step;
  readonly goTo: (step: Step) => void;
  /** The way to the documents, from any other step. */
  readonly documentsAt: string | undefined;
  /** The document that is shown as a sheet. */
  readonly sheet: TakenDocument | undefined;
  readonly showSheet: (document: TakenDocument) => void;
  readonly hideSheet: () => void;
};

/**
 * Which step is open, in the address by its number, so that the way back is to the step before and not out of the talk.
 * A sheet has its own place there too; which one is not said, so that nobody is sent to one by a link.
 */
export function usePreparationPlace(guide: string, steps: readonly Step[]): PreparationPlace {
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const [shown, setShown] = useState<TakenDocument>();
  const step = steps[Number(asked.get(stepName)) - 1] ?? 'read';
  const addressOf = (to: Step): string => `${talkPath(guide)}?${stepName}=${steps.indexOf(to) + 1}`;
  return {
    step,
    goTo: (to) => navigate(addressOf(to)),
    documentsAt: step === 'take' ? undefined : `#${addressOf('take')}`,
    sheet: asked.has(sheetName) ? shown : undefined,
    showSheet: (document) => {
      setShown(document);
      navigate(`${addressOf(step)}&${sheetName}=1`);
    },
    hideSheet: goBack,
  };
}
