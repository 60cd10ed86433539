import type { ReadingAhead } from '#data/reading-ahead.ts';
import type { Area } from '#ui/area.ts';
import { aboutArea } from '#features/about/index.ts';
import { coursesArea } from '#features/courses/index.ts';
import { fundArea } from '#features/fund/index.ts';
import { helpArea } from '#features/help/index.ts';
import { hrCoursesArea } from '#features/hr-courses/index.ts';
import { hrArea } from '#features/hr/index.ts';
import { medArea } from '#features/med/index.ts';
import { onboardingArea } from '#features/onboarding/index.ts';
import { talksArea } from '#features/talks/index.ts';

/** An area as the shell knows it. */
export type AppArea = Area<ReadingAhead>;

/** The islands of the app, in the order of their tabs and of what waits on home. A new area is one line here. */
export const areas: readonly AppArea[] = [
  helpArea,
  hrCoursesArea,
  coursesArea,
  talksArea,
  onboardingArea,
  medArea,
  fundArea,
  hrArea,
  aboutArea,
];
