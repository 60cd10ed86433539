/** The words of the page about the app. */
export const aboutDa = {
  tab: 'Om',
  lead: 'Her finder du den HR-hjælp, du kan få som leder i kommunen.',
  what: 'Det kan du bruge den til',
  uses: [
    'Se, hvad du selv løser, hvad vi hjælper med, og hvem du kontakter.',
    'Læs regler og frister med kilde og den dag, de sidst er kontrolleret.',
    'Spørg os i en mail eller chat, som du selv sender.',
  ],
  guidance: 'Teksterne er vejledende. Spørg personalejura, hvis du er i tvivl.',
  you: 'Du er logget ind',
  signedInAs: 'Navn',
  nameAndRole: 'Navn og rolle',
  youCan: 'Du kan',
  roles: {
    hr: 'Rette indholdet og se, hvad der venter på HR',
    board: 'Prioritere kursusemner som direktion',
    maySignUp: 'Melde dig til kurser som leder',
    reads: 'Læse indholdet',
  },
  askUs: 'Spørg os',
  askUsLead: (unit: string) => `${unit} driver Lederhjælp og svarer på spørgsmål om indholdet.`,
  technical: 'Virker noget ikke, så skriv til',
  privacyTitle: 'Dine oplysninger',
  privacyLead: 'Lederhjælp ligger i kommunens eget Microsoft 365 og gemmer ikke, hvad du læser eller søger efter.',
  dpo: 'Databeskyttelsesrådgiver (DPO)',
  versions: 'Version',
  app: 'App',
  lists: 'Lister',
  unknownVersion: 'Ukendt',
};

export type AboutWords = typeof aboutDa;
