import type { Plans } from '#data/onboarding/read-plans.ts';
import { phaseOn } from '#domain/onboarding/plan/phase-of.ts';
import { isRunning, waitingIn } from '#domain/onboarding/plan/plans.ts';
import { offerFile } from '#host/downloads.ts';
import { useTexts } from '#i18n/texts.ts';
import { useToday } from '#ui/use-today.ts';
import { onboardingTexts } from '../onboarding-texts.ts';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';
import { useNames } from './use-names.ts';
import { waitingWords } from './waiting-words.ts';

/** The running plans as a workbook: who, when, in which phase and what is missing. No count of ticks. */
export function useExport(all: Plans | undefined): () => Promise<void> {
  const words = useTexts(hrOnboardingTexts);
  const { programmes, phases } = useTexts(onboardingTexts);
  const today = useToday();
  const nameOf = useNames();
  return async () => {
    const { excelType, writeWorkbook } = await import(/* webpackChunkName: "excel" */ '#data/excel/write-workbook.ts');
    const rows = (all?.plans ?? []).filter(isRunning).map((plan) => [
      nameOf(plan.leader),
      programmes[plan.programme],
      plan.startsOn,
      phases[phaseOn(today, plan)],
      nameOf(plan.leadersLeader),
      waitingIn(plan, all!.plans, today)
        .map((each) => waitingWords(each, words))
        .join('; '),
    ]);
    const headings = [words.leader, words.programme, words.begins, words.phase, words.leadersLeader, words.missing];
    const bytes = await writeWorkbook([{ name: words.sheetPlans, headings, rows }]);
    offerFile({ name: `nye-ledere-${today}.xlsx`, type: excelType, bytes });
  };
}
