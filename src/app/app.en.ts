import type { AppWords } from './app.da.ts';

export const appEn: AppWords = {
  chooseWho: 'Who do you want to be?',
  chooseWhoLead: 'Local sign-in. Here you can try Lederhjælp as different people.',
  misconfigured: 'Lederhjælp has not been set up yet',
  misconfiguredLead: 'The file config.json is missing or cannot be used. Send the text below to IT.',
  notStarted: 'Lederhjælp could not start',
  notStartedLead: 'Try again. If it goes on, send the text below to IT.',
  openInBrowser: 'Open in browser',
  problemForIt: (address, version, reason) =>
    `Lederhjælp ${version} at ${address} cannot start.\n${reason}\nSee the guide for IT: npm run configure writes config.json.`,
  notFetched: 'The page could not be fetched',
  notFetchedLead: 'Check your connection and try again.',
  backToTab: 'Back to the committee',
  areaClosed: 'This part is not open yet',
  areaClosedLead: 'HR is getting it ready. Everything else is there for you in the meantime.',
  pageNotFound: 'The page does not exist',
  pageNotFoundLead: 'The link may be old. Search for what you need on the overview.',
  offline: 'You are offline.',
  offlineContent: (moment: string) =>
    `You are offline. You see the content from ${moment}. You can read, but not sign up.`,
};
