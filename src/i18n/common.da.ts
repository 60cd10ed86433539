/** Words that more than one area uses. */
export const commonDa = {
  appName: 'Lederhjælp',
  overview: 'Overblik',
  skipToContent: 'Gå til indhold',
  breadcrumb: 'Brødkrummesti',
  mainNavigation: 'Områder',
  loading: 'Henter',
  tryAgain: 'Prøv igen',
  toOverview: 'Til overblikket',
  copy: 'Kopiér',
  copyLink: 'Kopiér link',
  copied: 'Kopieret',
  copyFailed: 'Det kunne ikke kopieres her. Markér teksten, og tryk Ctrl+C.',
  copyThis: 'Tekst til kopiering',
  call: 'Ring',
  write: 'Skriv',
  chat: 'Chat',
  ask: 'Spørg',
  close: 'Luk',
  opensInSharePoint: 'åbner i SharePoint',
  about: 'Om Lederhjælp',
  privacy: 'Sådan bruger vi dine oplysninger',
  terms: 'Vilkår',
  accessibility: 'Tilgængelighedserklæring',
  pageTitle: (page: string) => `${page} – Lederhjælp`,
};

export type CommonWords = typeof commonDa;
