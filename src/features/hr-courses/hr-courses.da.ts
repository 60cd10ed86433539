import type { WordsOf } from '#columns/fields/column-words.ts';
import { figureColumns as declared } from '#data/courses/course-forms.ts';

const count = (one: string, many: string) => (number: number) => `${number} ${number === 1 ? one : many}`;

const figureColumns: WordsOf<typeof declared> = declared;

/** The words of HR's overview, the course's page and what is due. */
export const hrCoursesDa = {
  deskTitle: 'Kurser og hold',
  deskLead: 'Opret og ret kurser, følg tilmeldingen, og giv besked.',
  toDesk: 'Gå til kurser og hold',
  hr: 'HR',
  title: 'Kurser og hold',
  coursesCrumb: 'Kurser',
  lead: 'Opret og ret kurser, følg tilmeldingen, og giv besked.',
  signUpsPart: 'Tilmeldingerne',
  newCourse: 'Nyt kursus',
  newSession: 'Nyt hold',
  newSessionOf: (course: string) => `Nyt hold: ${course}`,
  edit: 'Rediger',
  copy: 'Lav en kopi',
  seeAsLeader: 'Se det, lederne ser',
  upkeep: 'Oprydning',
  toDo: 'Skal gøres',
  nothingToDo: 'Alle har fået besked, og intet venter på jer.',
  ring: 'Ring',
  callThem: (people: number) =>
    people === 1
      ? '1 har fået plads og mangler besked. Holdet begynder snart.'
      : `${people} har fået plads og mangler besked. Holdet begynder snart.`,
  tellThem: count('mangler besked om en plads', 'mangler besked om en plads'),
  markHeld: 'Er begyndt. Kryds fremmøde af, og markér holdet som afholdt.',
  openIt: 'Tilmeldingen skulle være åbnet. Åbn holdet, eller flyt datoen.',
  malformed: count('række kan ikke læses', 'rækker kan ikke læses'),
  overbooked: count('mere, end der er plads til', 'flere, end der er plads til'),
  due: count('hold, hvis tilmeldinger skal slettes', 'hold, hvis tilmeldinger skal slettes'),
  dueRows: (rows: number) =>
    rows === 1 ? '1 anden række er for gammel og skal slettes' : `${rows} andre rækker er for gamle og skal slettes`,
  unreadable: (rows: number) =>
    rows === 1
      ? '1 kursus eller hold kan ikke læses, så ingen ser det. Se listerne igennem i SharePoint.'
      : `${rows} kurser og hold kan ikke læses, så ingen ser dem. Se listerne igennem i SharePoint.`,
  sessionOn: (day: string) => `Hold ${day}`,
  session: 'Hold',
  state: 'Tilmelding',
  seats: 'Pladser',
  waiting: 'Venter',
  attention: 'At gøre',
  seatsOf: (seated: number, capacity: number | null) =>
    capacity === null ? `${seated} med plads` : `${seated} af ${capacity} pladser`,
  waits: count('venter', 'venter'),
  interested: count('har vist interesse', 'har vist interesse'),
  nobodyInterested: 'Ingen har vist interesse endnu',
  noSessions: 'Ingen kommende hold',
  past: count('tidligere hold', 'tidligere hold'),
  noCourses: 'Ingen kurser endnu',
  noCoursesLead: 'Opret det første kursus. Lederne ser det i kataloget med det samme.',
  courseGone: 'Kurset findes ikke længere',
  sessionGone: 'Holdet findes ikke længere',
  goneLead: 'Det kan være slettet, eller adressen kan være forkert.',
  toCourses: 'Til kurser og hold',
  stage: 'Stadie',
  targetGroups: 'Målgruppe',
  format: 'Form',
  strategy: 'Hører til',
  coaching: 'Coaching',
  organiser: 'Arrangør',
  interest: 'Interesse',
  figures: 'Tal for tidligere hold',
  figuresLead: 'Kun antal. Tilmeldingerne er slettet.',
  figureColumns,
  upkeepLead: (months: number) =>
    `Tilmeldinger slettes ${months} måneder efter, at holdet blev afholdt; fik det aldrig en dato, regnes fra den nyeste tilmelding. Først gemmes tallene uden navne, så slettes rækkerne.`,
  recycleBin: 'SharePoints papirkurv gemmer de slettede rækker i op til 93 dage. Det skal stå i jeres fortegnelse.',
  nothingDue: 'Intet skal slettes',
  nothingDueLead: 'Ingen rækker om personer er gamle nok endnu.',
  dueSessions: 'Skal slettes nu',
  heldAt: 'Afholdt',
  rows: 'Rækker',
  recycle: 'Slet tilmeldinger',
  recycleOf: (session: string) => `Slet tilmeldinger: ${session}`,
  recycleTitle: 'Slet holdets tilmeldinger?',
  recycleAsks: (rows: number) =>
    `Tallene gemmes uden navne. Derefter slettes ${rows === 1 ? '1 række' : `${rows} rækker`} om deltagere, afgørelser, noter og fremmøde. De ligger i papirkurven i op til 93 dage.`,
  recycling: 'Sletter',
  recycled: (session: string) => `Tilmeldingerne til ${session} er slettet, og tallene er gemt.`,
  recycleFailed: 'Det blev ikke færdigt. Tallene er i behold. Prøv igen, så fortsætter det, hvor det slap.',
  dueRowsTitle: 'Gamle rækker, der skal slettes nu',
  dueRowsLead:
    'Rækker, der er ældre, end deres liste gemmer dem, og gamle rækker fra hold, der er slettet. De ligger i papirkurven i op til 93 dage.',
  list: 'Liste',
  keptFor: 'Gemmes',
  months: count('måned', 'måneder'),
  recycleRows: 'Slet rækker',
  recycleRowsOf: (list: string) => `Slet rækker: ${list}`,
  recycleRowsTitle: 'Slet gamle rækker?',
  recycleRowsAsks: (rows: number) =>
    rows === 1
      ? '1 række slettes og tæller ikke længere med. Den ligger i papirkurven i op til 93 dage.'
      : `${rows} rækker slettes og tæller ikke længere med. De ligger i papirkurven i op til 93 dage.`,
  recycledRows: (rows: number) => (rows === 1 ? '1 række er slettet.' : `${rows} rækker er slettet.`),
  recycleRowsFailed: 'Det blev ikke færdigt. Prøv igen, så fortsætter det, hvor det slap.',
  cancel: 'Annuller',
  report: 'Rækker, der skiller sig ud',
  reportLead: 'Hold, hvor nogle rækker ikke kan læses, eller hvor én person har skrevet usædvanligt mange.',
  nothingOdd: 'Ingen rækker skiller sig ud.',
  floods: count('person har over 20 rækker', 'personer har over 20 rækker'),
  findings: count('række er ikke, som SharePoint skriver den', 'rækker er ikke, som SharePoint skriver dem'),
  seeAudit: 'Se kontrollen',
};

export type HrCoursesWords = typeof hrCoursesDa;
