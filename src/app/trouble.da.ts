import type { KnownTrouble } from './known-trouble.ts';

type Saying = { readonly title: string; readonly lead: string };

const kinds: Readonly<Record<KnownTrouble, Saying>> = {
  consentMissing: {
    title: 'Lederhjælp mangler en godkendelse',
    lead: 'IT skal godkende Lederhjælp én gang for hele kommunen. Send teksten til IT, og prøv igen bagefter.',
  },
  signInRefused: {
    title: 'Du kunne ikke logges ind',
    lead: 'Microsoft afviste login. Prøv igen, og send koden til IT, hvis det bliver ved.',
  },
  notProvisioned: {
    title: 'Lederhjælp er ikke sat op på webstedet endnu',
    lead: 'Listerne mangler i SharePoint. Send teksten til IT, og prøv igen bagefter.',
  },
  listsOlder: {
    title: 'Lederhjælp skal opdateres',
    lead: 'Listerne i SharePoint er ældre end appen. IT kan rette det\u00a0– dine oplysninger er ikke berørt.',
  },
  listsNewer: {
    title: 'Lederhjælp skal opdateres',
    lead: 'Appen er ældre end listerne i SharePoint. Hent siden igen, og send teksten til IT, hvis det ikke hjælper.',
  },
};

/** The words of trouble whose cause is known, each with what IT is to do. */
export const troubleDa = {
  kinds,
  forIt: {
    consentMissing: (link: string, reason: string) =>
      `Lederhjælp mangler admin-samtykke (${reason}). Giv det her: ${link}`,
    signInRefused: (site: string, reason: string) => `Login til Lederhjælp på ${site} bliver afvist: ${reason}`,
    notProvisioned: (site: string) =>
      `Listerne til Lederhjælp mangler på ${site}. Opret dem: npm run provision -- --site ${site}`,
    listsOlder: (site: string, reason: string) =>
      `Listerne på ${site} er ældre end appen (${reason}). Bring dem frem: npm run provision -- --site ${site}`,
    listsNewer: (site: string, reason: string) =>
      `Listerne på ${site} er nyere end appen (${reason}). Læg den nyeste udgave af appen på webserveren.`,
  },
  notInHost: 'Lederhjælp kan ikke vises her',
  notInHostLead: 'Siden ligger i en ramme, der ikke kan logge dig ind. Åbn den i din browser i stedet.',
  reloadPage: 'Hent siden igen',
};

export type TroubleWords = typeof troubleDa;
