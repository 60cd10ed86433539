import type { AboutWords } from './about.da.ts';

export const aboutEn: AboutWords = {
  tab: 'About',
  lead: 'This is where you find the HR help you can get as a leader in the municipality.',
  what: 'What you can use it for',
  uses: [
    'See what you do yourself, what we help with, and whom to contact.',
    'Read rules and deadlines, with their source and the day they were last checked.',
    'Ask us in a mail or a chat that you send yourself.',
  ],
  guidance: 'The texts are guidance only. Ask the HR lawyers if you are in doubt.',
  you: 'You are signed in',
  signedInAs: 'Name',
  nameAndRole: 'Name and role',
  youCan: 'You can',
  roles: {
    hr: 'Edit the content and see what waits for HR',
    board: 'Prioritise course topics as executive board',
    maySignUp: 'Sign up for courses as a leader',
    reads: 'Read the content',
  },
  askUs: 'Ask us',
  askUsLead: (unit) => `${unit} runs Lederhjælp and answers questions about the content.`,
  technical: 'If something does not work, write to',
  privacyTitle: 'Your information',
  privacyLead: 'Lederhjælp is in the municipality’s own Microsoft 365 and does not store what you read or search for.',
  dpo: 'Data protection officer (DPO)',
  versions: 'Version',
  app: 'App',
  lists: 'Lists',
  unknownVersion: 'Unknown',
};
