import { courseChoicesDa, type CourseChoices } from './course-choices.da.ts';

/** The Danish words of a declaration with their English twin, for leaders' pages and HR's alike. */
export const courseChoiceTexts = {
  da: courseChoicesDa,
  en: async (): Promise<CourseChoices> =>
    (await import(/* webpackChunkName: "courses-en" */ './course-choices.en.ts')).courseChoicesEn,
};
