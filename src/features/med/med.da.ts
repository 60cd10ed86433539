import type { CommitteeLevel } from '#domain/med/committee.ts';

const levels: Readonly<Record<CommitteeLevel, string>> = {
  mainCommittee: 'Hovedudvalg',
  areaCommittee: 'Område-MED',
  localCommittee: 'Lokal-MED',
};

/** The words of the committee's tab and of its set-up. */
export const medDa = {
  levels,
  area: (area: string) => `Område: ${area}`,
  pageLead: 'Emner, materialer og kurser til jeres udvalg. Alle i kanalen ser det samme.',
  retired: 'Udvalget er ikke længere i brug. I kan vælge et andet i fanens indstillinger.',
  topics: 'Emner for MED',
  noTopics: 'Der er ingen emner om MED endnu.',
  materials: 'Materialer',
  approvedBy: (who: string) => `Godkendt af ${who}`,
  materialCount: (count: number) => (count === 1 ? '1 godkendt materiale' : `${count} godkendte materialer`),
  courses: 'Tag et kursus sammen',
  coursesPart: 'Kurserne',
  noCourses: 'Der er ingen kurser for MED-udvalg lige nu.',
  signUp: 'Tilmeld mig',
  signUpFor: (course: string) => `Tilmeld mig ${course}`,
  seeCourse: 'Se kurset',
  seeCourseNamed: (course: string) => `Se kurset ${course}`,
  notDated: 'Dato er ikke fastlagt endnu',
  quarter: (quarter: number, year: number) => `${quarter}.\u00a0kvartal ${year}`,
  fromTo: (from: string, to: string) => `${from}\u00a0– ${to}`,
  askHeading: 'Spørgsmål om MED?',
  askLead: (unit: string) => `Kontakt ${unit}, så hjælper vi jer.`,
  askSubject: 'Spørgsmål om MED',
  askBody: (committee: string, link: string) =>
    `Hej\n\nVi har et spørgsmål om MED.\n\nUdvalg: ${committee}\n${link}\n\n`,
  writeTo: (unit: string) => `Skriv til ${unit}`,
  callUnit: (unit: string) => `Ring til ${unit}`,
  noPersonalCases: 'Personsager hører ikke hjemme i MED. Skriv ikke om enkeltpersoner i kanalen.',
  gone: 'Udvalget findes ikke',
  goneLead:
    'Det kan være nedlagt eller lagt sammen med et andet. Vælg et andet udvalg i fanens indstillinger, eller spørg os.',
  setupHeading: 'Hvilket MED-udvalg hører kanalen til?',
  setupLead: 'Fanen viser det, der gælder for udvalget. Alle i kanalen ser det samme.',
  find: 'Find udvalg',
  findExample: 'Fx dagtilbud',
  clear: 'Ryd søgningen',
  committees: 'MED-udvalg',
  found: (found: number, all: number) => (found === all ? `${all} udvalg.` : `${found} af ${all} udvalg.`),
  missing: 'Mangler dit?',
  writeToUs: 'Skriv til os',
  missingSubject: 'Et MED-udvalg mangler i Lederhjælp',
  missingBody: 'Hej\n\nVi vil gerne have vores MED-udvalg i Lederhjælp.\n\nUdvalgets navn: \nOmråde: \n',
  tabName: 'Fanens navn',
  tabNameDefault: 'MED-hjælp',
  tabNameLater: 'Fanens navn ændrer du i Teams, når du har gemt.',
  preview: 'Sådan bliver fanen',
  previewEmpty: 'Vælg et udvalg, så kan du se, hvad fanen viser.',
  topicCount: (count: number) => (count === 1 ? '1 emne om MED' : `${count} emner om MED`),
  courseCount: (count: number) =>
    count === 1 ? '1 kursus, udvalget kan tage sammen' : `${count} kurser, udvalget kan tage sammen`,
  saveHint: 'Vælg et udvalg, og tryk Gem.',
  notSaved: 'Fanen kunne ikke gemmes. Prøv igen om lidt.',
  noneYet: 'Der er ingen MED-udvalg at vælge endnu',
  noneYetLead: 'HR skal oprette udvalgene i SharePoint, før fanen kan sættes op. Skriv til os, så gør vi det.',
  notRead: 'Udvalgene kunne ikke hentes',
  notReadLead: 'Du kan mangle adgang til listen over udvalg. Prøv igen, eller skriv til os.',
  onlyInTeams: 'Fanen sættes op i Teams',
  onlyInTeamsLead:
    'Gå til udvalgets kanal i Teams, vælg + øverst, og find Lederhjælp. Så kommer siden her frem, og du kan vælge udvalg.',
  removing: 'Fanen fjernes fra kanalen',
  removingLead: 'Emner, kurser og tilmeldinger bliver, hvor de er. I kan altid sætte fanen op igen.',
};

export type MedWords = typeof medDa;
