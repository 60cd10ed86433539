import type { TroubleWords } from './trouble.da.ts';

export const troubleEn: TroubleWords = {
  kinds: {
    consentMissing: {
      title: 'Lederhjælp has not been approved yet',
      lead: 'IT has to approve Lederhjælp once for the whole municipality. Send the text to IT, and try again afterwards.',
    },
    signInRefused: {
      title: 'You could not be signed in',
      lead: 'Microsoft refused the sign-in. Try again, and send the code to IT if it goes on.',
    },
    notProvisioned: {
      title: 'Lederhjælp has not been set up on the site yet',
      lead: 'The lists are missing in SharePoint. Send the text to IT, and try again afterwards.',
    },
    listsOlder: {
      title: 'Lederhjælp has to be updated',
      lead: 'The lists in SharePoint are older than the app. IT can fix it. Your information is not affected.',
    },
    listsNewer: {
      title: 'Lederhjælp has to be updated',
      lead: 'The app is older than the lists in SharePoint. Load the page again, and send the text to IT if that does not help.',
    },
  },
  forIt: {
    consentMissing: (link, reason) => `Lederhjælp lacks admin consent (${reason}). Give it here: ${link}`,
    signInRefused: (site, reason) => `Sign-in to Lederhjælp at ${site} is refused: ${reason}`,
    notProvisioned: (site) =>
      `The lists of Lederhjælp are missing at ${site}. Make them: npm run provision -- --site ${site}`,
    listsOlder: (site, reason) =>
      `The lists at ${site} are older than the app (${reason}). Bring them forward: npm run provision -- --site ${site}`,
    listsNewer: (site, reason) =>
      `The lists at ${site} are newer than the app (${reason}). Put the newest release of the app on the web server.`,
  },
  notInHost: 'Lederhjælp can not be shown here',
  notInHostLead: 'The page is in a frame that can not sign you in. Open it in your browser instead.',
  reloadPage: 'Load the page again',
};
