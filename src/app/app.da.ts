/** The words of the shell: the frame around every page, and what it says when a page can't be drawn. */
export const appDa = {
  chooseWho: 'Hvem vil du være?',
  chooseWhoLead: 'Lokalt log ind. Her kan du prøve Lederhjælp som forskellige personer.',
  misconfigured: 'Lederhjælp er ikke sat op endnu',
  misconfiguredLead: 'Filen config.json mangler eller kan ikke bruges. Send teksten herunder til IT.',
  pageNotFound: 'Siden findes ikke',
  pageNotFoundLead: 'Linket kan være gammelt. Søg efter det, du skal bruge, på overblikket.',
};

export type AppWords = typeof appDa;
