import type { FieldsWords } from './fields.da.ts';

export const fieldsEn: FieldsWords = {
  problems: {
    missing: () => 'Fill in the field.',
    tooLong: ({ most }) => `The text is too long. There is room for ${most} characters.`,
    notAKey: () => 'Use small letters a-z, figures and hyphens, such as »svaere-samtaler«.',
    notAMail: () => 'Write a mail address, such as »hr@kommune.dk«.',
    notANumber: () => 'Write a number the Danish way, such as 12,5 or 1.000.',
    notWhole: () => 'Write a whole number, such as 12 or 1.000.',
    tooManyDecimals: ({ decimals }) => `Write at most ${decimals} decimals after a comma, such as 12,5.`,
    notAnAmount: () => 'Write an amount in kroner, such as 1.000 or 1.000,50.',
    outside: ({ least, most }) => {
      if (least !== undefined && most !== undefined) return `Write a number from ${least} to ${most}.`;
      return least === undefined
        ? `Write a number that is at most ${most}.`
        : `Write a number that is at least ${least}.`;
    },
    notADay: () => 'Write a date that exists, with four figures for the year.',
    notATime: () => 'Write a time, such as 09:00.',
    dayMissing: () => 'The date is missing. Write it too.',
    timeMissing: () => 'The time is missing. Write it too.',
    halfDay: () => 'The date is not finished. Write day, month and year.',
    halfTime: () => 'The time is not finished. Write hours and minutes.',
    notALink: () => 'Write an address that begins with https://',
    addressMissing: () => 'The address is missing. Write it, or delete the text.',
    unknownChoice: () => 'Choose one of these.',
  },
  keepPrivate: 'Do not write personal information about employees here.',
  choose: 'Choose',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  help: 'More about the field',
  day: 'Date',
  clock: 'Time',
  address: 'Address',
  linkWords: 'Text that is shown',
  remove: (name) => `Remove ${name}`,
  kroner: (amount) => `DKK ${amount}`,
  unknownPerson: (id) => `User no. ${id}`,
};
