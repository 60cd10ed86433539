/** The words of the pages that show topics: one topic, one group, all of them. */
export const topicDa = {
  solveYourself: 'Det løser du selv',
  weHelp: 'Det hjælper vi med',
  nothingYourself: 'Intet, du selv skal gøre. Kontakt os, så tager vi den derfra.',
  nothingFromUs: 'Her er ikke beskrevet nogen hjælp endnu. Kontakt os, hvis du er i tvivl.',
  rules: 'Regler',
  contact: 'Kontakt',
  alsoContact: 'Du kan også kontakte',
  nobodyNamed: 'Der er ikke valgt en kontakt til emnet endnu.',
  fallsBack: (unit: string, answering: string) =>
    `${unit} har ikke en fælles mail eller telefon endnu. ${answering} hjælper dig i stedet.`,
  keepPrivate: 'Skriv ikke medarbejderens navn, diagnose eller CPR\u2011nummer.',
  related: 'Beslægtede emner',
  suggestCorrection: 'Foreslå en rettelse',
  askSubject: (topic: string) => `Spørgsmål om ${topic}`,
  askBody: (topic: string, link: string) =>
    `Hej\n\nJeg har et spørgsmål om »${topic}«:\n\n\n\nSiden i Lederhjælp: ${link}\n`,
  correctionSubject: (topic: string) => `Forslag til rettelse: ${topic}`,
  correctionBody: (topic: string, link: string) =>
    `Hej\n\nJeg foreslår, at I retter dette i »${topic}«:\n\n\n\nSiden i Lederhjælp: ${link}\n`,
  askSearchSubject: 'Spørgsmål til HR',
  askSearchBody: (link: string) => `Hej\n\nJeg har et spørgsmål:\n\n\n\nJeg kom fra denne side i Lederhjælp: ${link}\n`,
  edit: 'Ret',
  forHr: 'Kun HR ser dette',
  municipalityFillsIn: 'Kommunen udfylder',
  somethingMissing: 'Oplysning mangler',
  overdue: (date: string) => `Emnet skulle være kontrolleret senest ${date}.`,
  derivedContact: 'Kontakten er udledt og skal bekræftes.',
  topicGone: 'Emnet findes ikke længere',
  topicGoneLead: 'Det kan være slået sammen med et andet. Søg efter det, eller spørg os.',
  searchTopics: 'Søg i emner',
  groupGone: 'Gruppen findes ikke længere',
  groupGoneLead: 'Emnerne kan være flyttet til en anden gruppe. Se dem alle fra A til Å.',
  emptyGroup: 'Her er ingen emner endnu',
  emptyGroupLead: 'Se alle emner fra A til Å, eller spørg os.',
  allTopics: 'Alle emner fra A til Å',
  allTopicsShort: 'Alle emner',
  letters: 'Bogstaver',
  noTopics: 'Her er ingen emner endnu',
  noTopicsLead: 'HR lægger emnerne ind i SharePoint. Spørg os, til de er her.',
};

export type TopicWords = typeof topicDa;
