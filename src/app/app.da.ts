/** The words of the shell: the frame around every page, and what it says when a page can't be drawn. */
export const appDa = {
  chooseWho: 'Hvem vil du være?',
  chooseWhoLead: 'Lokalt login. Her kan du prøve Lederhjælp som forskellige personer.',
  misconfigured: 'Lederhjælp er ikke sat op endnu',
  misconfiguredLead: 'Filen config.json mangler eller kan ikke bruges. Send teksten herunder til IT.',
  notStarted: 'Lederhjælp kunne ikke starte',
  notStartedLead: 'Prøv igen. Bliver det ved, så send teksten herunder til IT.',
  openInBrowser: 'Åbn i browser',
  problemForIt: (address: string, version: string, reason: string) =>
    `Lederhjælp ${version} på ${address} kan ikke starte.\n${reason}\nSe vejledningen til IT: npm run configure skriver config.json.`,
  notFetched: 'Siden kunne ikke hentes',
  notFetchedLead: 'Tjek din forbindelse, og prøv igen.',
  backToTab: 'Tilbage til udvalget',
  areaClosed: 'Den her del er ikke åben endnu',
  areaClosedLead: 'HR er ved at gøre den klar. Alt det andet kan du bruge imens.',
  pageNotFound: 'Siden findes ikke',
  pageNotFoundLead: 'Linket kan være gammelt. Søg efter det, du skal bruge, på overblikket.',
  offline: 'Du er uden net.',
  offlineContent: (moment: string) =>
    `Du er uden net. Du ser indholdet fra ${moment}. Du kan læse, men ikke tilmelde dig.`,
};

export type AppWords = typeof appDa;
