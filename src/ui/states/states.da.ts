import type { StateKind } from './state-kind.ts';

/** What happened, then what to do. */
type Saying = { readonly title: string; readonly lead: string };

const kinds: Readonly<Record<StateKind, Saying>> = {
  signedOut: { title: 'Du er logget ud', lead: 'Log ind igen, så fortsætter du her på siden.' },
  offline: { title: 'Du er uden net', lead: 'Tjek din forbindelse. Siden kommer, så snart du er på nettet igen.' },
  unavailable: {
    title: 'SharePoint svarer ikke lige nu',
    lead: 'Prøv igen om lidt. Bliver det ved, så send koden til IT.',
  },
  throttled: { title: 'SharePoint har travlt lige nu', lead: 'Du behøver ikke gøre noget.' },
  forbidden: {
    title: 'Det har du ikke adgang til',
    lead: 'Du er logget ind, men din rolle giver ikke adgang til den her del.',
  },
  notFound: {
    title: 'Siden findes ikke længere',
    lead: 'Den kan være flyttet eller slettet. Søg efter det, du skal bruge, på overblikket.',
  },
  conflict: {
    title: 'En kollega har ændret det imens',
    lead: 'Intet er gået tabt. Hent det nyeste, og se, om din ændring stadig passer.',
  },
  refused: {
    title: 'SharePoint tog ikke imod det',
    lead: 'Ret det, du har skrevet, og prøv igen. Bliver det ved, så send koden til IT.',
  },
  schemaMismatch: {
    title: 'Lederhjælp skal opdateres',
    lead: 'Appen og listerne i SharePoint har hver sin version. IT kan rette det\u00a0– dine oplysninger er ikke berørt.',
  },
  unknown: { title: 'Noget gik galt', lead: 'Prøv igen. Bliver det ved, så send koden til IT.' },
};

/** The words of pages that can't show what they should, and of waiting. */
export const statesDa = {
  kinds,
  retryIn: (seconds: number) => `Vi prøver igen om ${seconds === 1 ? '1 sekund' : `${seconds} sekunder`}.`,
  waiting: 'Venter',
  retryNow: 'Prøv igen nu',
  signIn: 'Log ind igen',
  fetchNewest: 'Hent det nyeste',
  code: (code: string) => `Kode ${code}`,
  copyCode: 'Kopiér kode',
  copyForIt: 'Kopiér til IT',
  copyTextForIt: 'Kopiér tekst til IT',
  noAccess: 'Du mangler adgang til Lederhjælp',
  noAccessLead: 'Lederhjælp er for ledere i kommunen. Kommunaldirektørens Sekretariat kan give dig adgang.',
  askForAccess: 'Bed om adgang',
  askAboutAccess: 'Spørg om adgang',
  accessSubject: 'Adgang til Lederhjælp',
  accessBody: (link: string) =>
    `Hej\n\nJeg er leder i kommunen og mangler adgang til Lederhjælp.\n\nMin afdeling er: \n\nLink: ${link}\n`,
  accessForIt: (site: string) =>
    `Jeg mangler adgang til Lederhjælp. Tilføj mig til gruppen »Lederhjælp Ledere« på ${site}`,
  onlyForHr: 'Den del er kun for HR',
  onlyForHrLead: 'Du er logget ind, men din rolle giver ikke adgang til HR’s sider.',
  personFailed: 'Din rolle kunne ikke hentes',
  partFailed: (part: string) => `${part} kunne ikke hentes. Resten af siden virker.`,
  offline: 'Du er uden net.',
  readOnly: 'Du kan læse videre.',
  at: (clock: string) => `kl.\u00a0${clock}`,
};

export type StatesWords = typeof statesDa;
