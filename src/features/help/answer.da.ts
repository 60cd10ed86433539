/** The words of a topic's answer: what to do now, what to say, whom to call. */
export const answerDa = {
  howTo: 'Sådan gør du',
  now: 'Nu',
  stepDone: (step: number) => `Skridt ${step} er gjort`,
  tickHint: 'Tryk på tallet, når skridtet er gjort. Vi gemmer det ikke.',
  allDone: 'Alle skridt er gjort.',
  copyList: 'Kopiér liste',
  listCopied: 'Listen er kopieret',
  print: 'Udskriv',
  printBlocked: 'Der kan ikke udskrives herfra. Åbn siden i en browser, eller kopiér listen.',
  basis: { law: 'Lov', agreement: 'Aftale', local: 'Hos os', advice: 'Råd' },
  sayThis: 'Sig det sådan',
  avoid: 'Undgå',
  haveReady: 'Hav klar',
  goOn: 'Gå videre',
  wayKind: {
    topic: 'Emne',
    talk: 'Samtale',
    checklist: 'Tjekliste',
    course: 'Kursus',
    material: 'Materiale',
    external: 'Åbner uden for Lederhjælp',
  },
  ruleAndDeadline: 'Frist og regler',
  rulesAndDeadlines: 'Frister og regler',
  findLastDay: 'Find sidste dag',
  findDate: 'Find fristen',
  chooseDay: 'Vælg dagen, så står fristen her.',
  datesStay: 'Datoen bliver her på siden. Vi gemmer den ikke.',
  notADay: 'Skriv hele datoen, fx 23-11-2026.',
  notAMoment: 'Skriv både dato og klokkeslæt, fx 23-11-2026 kl. 10.30.',
  inDays: (days: number) => (days === 0 ? 'I dag' : days === 1 ? 'I morgen' : `Om ${days} dage`),
  passed: (when: string) => `Fristen var ${when}`,
  actNow: (unit: string) => (unit === '' ? 'Gør det nu.' : `Gør det nu. Ring til ${unit}, hvis du er i tvivl.`),
  planFor: (when: string) => `Dagen er ikke en arbejdsdag. Planlæg det senest ${when}.`,
  sourceLead: 'Kilde:',
  sourcesLead: 'Læs mere',
  checkedBy: (date: string, by: string) => `Senest kontrolleret ${date}${by === '' ? '' : ` af ${by}`}`,
  reviewAgain: (date: string) => `Skal gennemgås igen. Senest kontrolleret ${date}`,
  openUntil: (time: string) => `Åbent nu, til kl. ${time}`,
  opensToday: (time: string) => `Lukket nu. Åbner i dag kl. ${time}`,
  opens: (day: string, time: string) => `Lukket nu. Åbner ${day} kl. ${time}`,
  hoursNotSet: 'Åbningstiden er ikke sat endnu',
  untilOpen: 'Følg skridtene, og skriv til os, så svarer vi, når vi åbner.',
  dontWait: 'Vent ikke på os. Følg skridtene, og ring til din leder.',
  contactBar: 'Kontakt om emnet',
  guidanceFor: (unit: string) =>
    unit === ''
      ? 'Teksten er vejledende. Spørg, hvis du er i tvivl.'
      : `Teksten er vejledende. Spørg ${unit}, hvis du er i tvivl.`,
  guidanceUnconfirmed: (unit: string) =>
    unit === ''
      ? 'Teksten er vejledende. Kommunen har ikke bekræftet den endnu.'
      : `Teksten er vejledende. Kommunen har ikke bekræftet den endnu, så spørg ${unit}, hvis du er i tvivl.`,
  neverRemembered: 'Siden står ikke i »Senest set«.',
  questionsFor: (count: number) =>
    count === 1 ? '1 spørgsmål, HR skal afklare' : `${count} spørgsmål, HR skal afklare`,
  onlyHr: 'Kun HR ser dem',
  answerFailed: 'Skridtene kunne ikke hentes lige nu.',
  fetchingSteps: 'Henter skridtene',
};

export type AnswerWords = typeof answerDa;
