/** The words of every form, dialog and meeting of two versions. */
export const formsDa = {
  cancel: 'Annuller',
  closeDialog: 'Luk',
  saving: 'Gemmer',
  fixFirst: (count: number) =>
    count === 1 ? '1 felt skal rettes, før du kan gemme.' : `${count} felter skal rettes, før du kan gemme.`,
  notSaved: 'Det blev ikke gemt.',
  saveFailed: 'Det blev ikke gemt. Det, du har skrevet, står her endnu.',
  whenOnline: 'Prøv igen, når du har forbindelse.',
  leaveTitle: 'Forlad siden uden at gemme?',
  leaveLead: 'Det, du har ændret, bliver ikke gemt.',
  stay: 'Bliv her',
  leave: 'Forlad siden',
  discardAsks: 'Kassér det, du har skrevet?',
  discardLead: 'Det er ikke gemt eller sendt.',
  discard: 'Kassér',
  keepTyping: 'Skriv videre',
  conflict: 'En kollega har ændret det imens. Intet er gået tabt.',
  conflictBy: (name: string) => `${name} har ændret det imens. Intet er gået tabt.`,
  takenOver: (fields: string) => `Kollegaens ændringer er sat ind: ${fields}.`,
  chooseBelow: 'I har begge ændret det samme. Vælg, hvad der skal stå, og gem igen.',
  lookAndSave: 'Se det igennem, og gem igen.',
  yours: (value: string) => `Din: ${value}`,
  theirs: (value: string) => `Kollegaens: ${value}`,
  empty: 'tom',
};

export type FormsWords = typeof formsDa;
