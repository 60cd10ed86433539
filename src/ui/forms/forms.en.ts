import type { FormsWords } from './forms.da.ts';

export const formsEn: FormsWords = {
  cancel: 'Cancel',
  closeDialog: 'Close',
  saving: 'Saving',
  fixFirst: (count) =>
    count === 1
      ? '1 field must be put right before you can save.'
      : `${count} fields must be put right before you can save.`,
  notSaved: 'It was not saved.',
  saveFailed: 'It was not saved. What you wrote still stands here.',
  whenOnline: 'Try again when you are connected.',
  leaveTitle: 'Leave the page without saving?',
  leaveLead: 'What you have changed will not be saved.',
  stay: 'Stay here',
  leave: 'Leave the page',
  discardAsks: 'Discard what you have written?',
  discardLead: 'It has not been saved or sent.',
  discard: 'Discard',
  keepTyping: 'Keep typing',
  conflict: 'A colleague has changed it meanwhile. Nothing is lost.',
  conflictBy: (name) => `${name} has changed it meanwhile. Nothing is lost.`,
  takenOver: (fields) => `Your colleague’s changes are put in: ${fields}.`,
  chooseBelow: 'You have both changed the same. Choose what should stand, and save again.',
  lookAndSave: 'Look it through, and save again.',
  yours: (value) => `Yours: ${value}`,
  theirs: (value) => `Your colleague’s: ${value}`,
  empty: 'empty',
};
