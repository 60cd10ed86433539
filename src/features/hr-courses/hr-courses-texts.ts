import type { Texts } from '#i18n/texts.ts';
import { hrCoursesDa, type HrCoursesWords } from './hr-courses.da.ts';

/** The words of HR's overview, the course's page and what is due. */
export const hrCoursesTexts: Texts<HrCoursesWords> = {
  da: hrCoursesDa,
  en: async () => (await import(/* webpackChunkName: "hr-courses-en" */ './hr-courses.en.ts')).hrCoursesEn,
};
