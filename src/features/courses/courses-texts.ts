import type { Texts } from '#i18n/texts.ts';
import { coursesDa, type CoursesWords } from './courses.da.ts';

export const coursesTexts: Texts<CoursesWords> = {
  da: coursesDa,
  en: async () => (await import(/* webpackChunkName: "courses-en" */ './courses.en.ts')).coursesEn,
};
