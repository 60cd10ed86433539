import type { StatesWords } from './states.da.ts';

export const statesEn: StatesWords = {
  kinds: {
    signedOut: { title: 'You are signed out', lead: 'Sign in again, and you will continue on this page.' },
    offline: { title: 'You are offline', lead: 'Check your connection. The page will come as soon as you are online.' },
    unavailable: {
      title: 'SharePoint is not answering right now',
      lead: 'Try again in a moment. If it goes on, send the code to IT.',
    },
    throttled: { title: 'SharePoint is busy right now', lead: 'You do not need to do anything.' },
    forbidden: {
      title: 'You do not have access to this',
      lead: 'You are signed in, but your role gives no access to this part.',
    },
    notFound: {
      title: 'The page no longer exists',
      lead: 'It may have been moved or deleted. Search for what you need on the overview.',
    },
    conflict: {
      title: 'A colleague has changed it meanwhile',
      lead: 'Nothing is lost. Fetch the newest version, and see whether your change still fits.',
    },
    refused: {
      title: 'SharePoint did not accept it',
      lead: 'Correct what you have written, and try again. If it goes on, send the code to IT.',
    },
    schemaMismatch: {
      title: 'Lederhjælp has to be updated',
      lead: 'The app and the lists in SharePoint have different versions. IT can fix it. Your information is not affected.',
    },
    unknown: { title: 'Something went wrong', lead: 'Try again. If it goes on, send the code to IT.' },
  },
  retryIn: (seconds) => `We will try again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`,
  waiting: 'Waiting',
  retryNow: 'Try again now',
  signIn: 'Sign in again',
  fetchNewest: 'Fetch the newest',
  code: (code) => `Code ${code}`,
  copyCode: 'Copy code',
  copyForIt: 'Copy for IT',
  copyTextForIt: 'Copy text for IT',
  noAccess: 'You do not have access to Lederhjælp',
  noAccessLead: 'Lederhjælp is for leaders in the municipality. Kommunaldirektørens Sekretariat can give you access.',
  askForAccess: 'Ask for access',
  askAboutAccess: 'Ask about access',
  accessSubject: 'Access to Lederhjælp',
  accessBody: (link) =>
    `Hello\n\nI am a leader in the municipality and have no access to Lederhjælp.\n\nMy department is: \n\nLink: ${link}\n`,
  accessForIt: (site) => `I have no access to Lederhjælp. Please add me to the group »Lederhjælp Ledere« at ${site}`,
  onlyForHr: 'This part is only for HR',
  onlyForHrLead: 'You are signed in, but your role gives no access to the pages for HR.',
  personFailed: 'Your role could not be fetched',
  partFailed: (part) => `${part} could not be fetched. The rest of the page works.`,
  offline: 'You are offline.',
  readOnly: 'You can read on.',
  at: (clock) => clock,
};
