import type { FieldProblem } from '#columns/fields/field-kind.ts';

type Sayings = { readonly [Code in FieldProblem['code']]: (problem: Extract<FieldProblem, { code: Code }>) => string };

/** What is wrong and what to do about it. */
const problems: Sayings = {
  missing: () => 'Udfyld feltet.',
  tooLong: ({ most }) => `Teksten er for lang. Der er plads til ${most} tegn.`,
  notAKey: () => 'Brug små bogstaver a-z, tal og bindestreg, fx »svaere-samtaler«.',
  notAMail: () => 'Skriv en mailadresse, fx »hr@kommune.dk«.',
  notANumber: () => 'Skriv et tal, fx 12,5 eller 1.000.',
  notWhole: () => 'Skriv et helt tal, fx 12 eller 1.000.',
  tooManyDecimals: ({ decimals }) => `Skriv højst ${decimals} decimaler, fx 12,5.`,
  notAnAmount: () => 'Skriv et beløb i kroner, fx 1.000 eller 1.000,50.',
  outside: ({ least, most }) => {
    if (least !== undefined && most !== undefined) return `Skriv et tal fra ${least} til ${most}.`;
    return least === undefined ? `Skriv et tal, der er højst ${most}.` : `Skriv et tal, der er mindst ${least}.`;
  },
  notADay: () => 'Skriv en dato, der findes, med årstal på fire cifre.',
  notATime: () => 'Skriv et klokkeslæt, fx 09.00.',
  dayMissing: () => 'Datoen mangler. Skriv også den.',
  timeMissing: () => 'Klokkeslættet mangler. Skriv også det.',
  halfDay: () => 'Datoen er ikke skrevet færdig. Skriv både dag, måned og år.',
  halfTime: () => 'Klokkeslættet er ikke skrevet færdigt. Skriv både timer og minutter.',
  notALink: () => 'Skriv en adresse, der begynder med https://',
  addressMissing: () => 'Adressen mangler. Skriv den, eller slet teksten.',
  unknownChoice: () => 'Vælg en af mulighederne.',
};

/** The words of fields, whatever they are fields of. */
export const fieldsDa = {
  problems,
  keepPrivate: 'Skriv ikke personoplysninger om medarbejdere her.',
  choose: 'Vælg',
  none: 'Ingen',
  yes: 'Ja',
  no: 'Nej',
  help: 'Mere om feltet',
  day: 'Dato',
  clock: 'Klokkeslæt',
  address: 'Adresse',
  linkWords: 'Tekst, der vises',
  remove: (name: string) => `Fjern ${name}`,
  kroner: (amount: string) => `${amount} kr.`,
  unknownPerson: (id: number) => `Bruger nr. ${id}`,
};

export type FieldsWords = typeof fieldsDa;
