import { courseColumns } from '#data/courses/course-forms.ts';

/** Words for when a session is and how it stands, for leaders' pages and HR's alike. */
export const sessionsDa = {
  notDecided: 'Tid ikke fastlagt',
  quarter: (quarter: number, year: number) => `${quarter}. kvartal ${year}`,
  quarters: (from: string, to: string) => `${from} til ${to}`,
  until: (moment: string) => `til og med ${moment}`,
  state: { planned: 'Planlægges', open: 'Åben', closed: 'Lukket', cancelled: 'Aflyst', held: 'Afholdt' },
  phase: {
    notPlanned: 'Planlægges',
    opens: 'Åbner senere',
    open: 'Åben for tilmelding',
    closingSoon: 'Lukker snart',
    closed: 'Tilmelding lukket',
    started: 'Begyndt',
    cancelled: 'Aflyst',
    held: 'Afholdt',
  },
  status: {
    seated: 'Har plads',
    waiting: 'Venter',
    refused: 'Ikke plads på ventelisten',
    declined: 'Afvist af HR',
    early: 'For tidligt tilmeldt',
    late: 'For sent tilmeldt',
    withdrawn: 'Meldt afbud',
    cancelled: 'Holdet er aflyst',
  },
  part: { seat: 'Plads', coaching: 'Coaching' },
  kinds: { signUp: 'Tilmelding', withdraw: 'Afbud' },
  notes: {
    inTime: 'I tide',
    early: 'Før tilmeldingen åbnede',
    late: 'Efter fristen',
    afterStart: 'Efter at holdet begyndte',
    repeat: 'Sendt to gange, tæller én gang',
    unknownSession: 'Holdet findes ikke længere',
  },
  targetGroups: courseColumns.targetGroups.labels,
  formats: { ...courseColumns.format.labels, welcome: 'Velkomst', undecided: 'Form ikke fastlagt' },
  stages: courseColumns.stage.labels,
  seatsLeft: (free: number) => (free === 1 ? '1 plads tilbage' : `${free} pladser tilbage`),
  seatsLeftOf: (free: number, capacity: number) => `${sessionsDa.seatsLeft(free)} af ${capacity}`,
  seatsWithoutLimit: 'Plads til alle',
  full: 'Fuldt',
  fullWaiting: (waiting: number) => (waiting === 1 ? 'Fuldt, 1 venter' : `Fuldt, ${waiting} venter`),
};

export type SessionsWords = typeof sessionsDa;
