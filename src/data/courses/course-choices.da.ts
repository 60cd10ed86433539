import { courseColumns } from './course-forms.ts';

/** What a course can be, in the words its list declares; where a page says it otherwise, here. */
export const courseChoicesDa = {
  targetGroups: courseColumns.targetGroups.labels,
  formats: { ...courseColumns.format.labels, welcome: 'Velkomst', undecided: 'Form ikke fastlagt' },
  stages: courseColumns.stage.labels,
};

export type CourseChoices = typeof courseChoicesDa;
