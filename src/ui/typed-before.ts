import { pictureStyleId } from './start-marks.ts';

/** What was typed into home's field while only its picture stood there (`src/app/first-picture`); nothing is lost. */
export const typedBefore = (): string =>
  document.getElementById(pictureStyleId) ? (document.querySelector<HTMLInputElement>('#root input')?.value ?? '') : '';
