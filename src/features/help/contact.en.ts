import type { ContactWords } from './contact.da.ts';

export const contactEn: ContactWords = {
  contactPage: 'Contact',
  contactLead: 'Call, write or chat. You need not know who is the right one. We help you on.',
  inDoubt: 'Not sure whom to call?',
  speaksWith: (role) => `You speak with ${role}`,
  noNumberYet: (unit) => `We have no number here yet. ${unit} helps you on.`,
  copyMail: 'Copy mail address',
  copyMailOf: (unit) => `Copy mail address of ${unit}`,
  keepPrivate: 'Do not write names, diagnoses or CPR numbers in mail and chat. Say it on the phone.',
  noUnits: 'There are no contacts here yet',
  noUnitsLead: 'HR is adding content. Ask your own leader meanwhile.',
  topicsOf: (unit) => `Topics of ${unit}`,
  allContacts: 'All contacts',
  unitGone: 'This contact no longer exists',
  unitGoneLead: 'See all contacts, or find the topic from A to Å.',
};
