import type { AppWords } from './app.da.ts';

export const appEn: AppWords = {
  chooseWho: 'Who do you want to be?',
  chooseWhoLead: 'Local sign-in. Here you can try Lederhjælp as different people.',
  misconfigured: 'Lederhjælp has not been set up yet',
  misconfiguredLead: 'The file config.json is missing or cannot be used. Send the text below to IT.',
  pageNotFound: 'The page does not exist',
  pageNotFoundLead: 'The link may be old. Search for what you need on the overview.',
};
