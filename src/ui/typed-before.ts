/** What was typed into home's field while only its picture stood there (`src/app/first-picture`); nothing is lost. */
export const typedBefore = (): string =>
  document.getElementById('first-picture')
    ? (document.querySelector<HTMLInputElement>('#root input')?.value ?? '')
    : '';
