import { courseColumns, sessionColumns } from '#data/courses/course-forms.ts';
import type { WordsOf } from '#columns/fields/column-words.ts';
import type { ProblemCode } from '#domain/courses/problems.ts';

/** What no single column knows. What a column knows of itself is said by `src/ui/fields`. */
const problems: Readonly<Record<ProblemCode, string>> = {
  missing: 'Udfyld feltet.',
  taken: 'Et andet kursus har den adresse. Vælg en anden.',
  beforeStart: 'Holdet kan ikke slutte, før det begynder.',
  afterStart: 'Det skal ligge før, holdet begynder.',
  beforeOpening: 'Tilmeldingen kan ikke lukke, før den åbner.',
  beforeFirstQuarter: 'Det sidste kvartal kan ikke ligge før det første.',
  moreThanCapacity: 'Der kan ikke være flere reserverede pladser, end der er pladser.',
  withoutCapacity: 'Skriv, hvor mange pladser der er, før du reserverer nogle af dem.',
};

/** In Danish the words of a field are its list's own. */
const course: WordsOf<typeof courseColumns> = courseColumns;
const session: WordsOf<typeof sessionColumns> = sessionColumns;

/** The words of the forms for courses and sessions. */
export const hrFormsDa = {
  problems,
  course,
  session,
  newCourse: 'Nyt kursus',
  copyOf: (title: string) => `Kopi af ${title}`,
  editCourse: 'Rediger kurset',
  newSession: 'Nyt hold',
  editSession: 'Rediger holdet',
  save: 'Gem',
  create: 'Opret',
  leaveUnfinished: 'Holdet er gemt. Det, der mangler at blive gjort færdigt, bliver ikke gjort.',
  guaranteeFailed:
    'Holdet er gemt, men ikke alle fik sikret deres plads eller blev noteret som nogen, der mangler besked. Prøv igen, så bliver det gjort færdigt.',
  finish: 'Gør det færdigt',
};

export type HrFormsWords = typeof hrFormsDa;
