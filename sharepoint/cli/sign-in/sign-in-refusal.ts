import { Refused } from '../refused.ts';

type About = { readonly clientId: string; readonly tenant: string };

/** Microsoft's error codes that an admin can do something about, and what (AADSTS codes, Microsoft Learn). */
const meanings: Readonly<Record<string, (about: About) => string>> = {
  AADSTS65001: ({ clientId, tenant }) =>
    'Der mangler samtykke til registreringen. En administrator giver det her: ' +
    `https://login.microsoftonline.com/${tenant}/adminconsent?client_id=${clientId}`,
  AADSTS65004: () => 'Samtykket blev afvist i browseren. Prøv igen, og sig ja, eller bed en administrator om det.',
  AADSTS700016: ({ clientId, tenant }) =>
    `Der er ingen registrering med klient-id ${clientId} i ${tenant}. Brug den fra »Lederhjælp opsætning«.`,
  AADSTS7000218: () =>
    'Registreringen tillader ikke offentlige klienter. Slå »Allow public client flows« til under Authentication.',
  AADSTS50011: () => 'Registreringen mangler svaradressen http://localhost under »Mobile and desktop applications«.',
  AADSTS50105: () => 'Kontoen er ikke tildelt registreringen. Tildel den under Enterprise applications.',
  AADSTS53003: () => 'Betinget adgang (Conditional Access) spærrer. Brug --auth browser fra en administreret maskine.',
  AADSTS90002: ({ tenant }) => `Lejeren ${tenant} findes ikke. Skriv lejerens id med --tenant.`,
  access_denied: () => 'Login blev afbrudt i browseren. Prøv igen.',
};

/** A sign-in that did not succeed, as one line the admin can act on. */
export function refusalOf(error: unknown, about: About): unknown {
  if (error instanceof Refused || !(error instanceof Error)) return error;
  const code = 'errorCode' in error ? String(error.errorCode) : '';
  const said = `${code} ${error.message}`;
  const known = Object.keys(meanings).find((key) => new RegExp(`${key}(?!\\d)`).test(said));
  const meaning = known && meanings[known]?.(about);
  return new Refused(meaning ?? `Login lykkedes ikke: ${error.message}`);
}
