import type { Texts } from '#i18n/texts.ts';
import { hrOnboardingDa, type HrOnboardingWords } from './hr-onboarding.da.ts';

export const hrOnboardingTexts: Texts<HrOnboardingWords> = {
  da: hrOnboardingDa,
  en: async () => (await import(/* webpackChunkName: "hr-onboarding-en" */ './hr-onboarding.en.ts')).hrOnboardingEn,
};
