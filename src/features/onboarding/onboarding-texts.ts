import type { Texts } from '#i18n/texts.ts';
import { onboardingDa, type OnboardingWords } from './onboarding.da.ts';

export const onboardingTexts: Texts<OnboardingWords> = {
  da: onboardingDa,
  en: async () => (await import(/* webpackChunkName: "onboarding-en" */ './onboarding.en.ts')).onboardingEn,
};
