/** The words of the page that says whom to call. */
export const contactDa = {
  contactPage: 'Kontakt',
  contactLead: 'Ring, skriv eller chat. Du behøver ikke vide, hvem der er den rette. Vi hjælper dig videre.',
  inDoubt: 'Ved du ikke, hvem du skal ringe til?',
  speaksWith: (role: string) => `Du taler med ${role}`,
  noNumberYet: (unit: string) => `Vi har ikke et nummer her endnu. ${unit} hjælper dig videre.`,
  copyMail: 'Kopiér mailadresse',
  copyMailOf: (unit: string) => `Kopiér mailadresse til ${unit}`,
  keepPrivate: 'Skriv ikke navne, diagnose eller CPR-nummer i mail og chat. Sig det i telefonen.',
  noUnits: 'Her er ingen kontakter endnu',
  noUnitsLead: 'HR er ved at lægge indhold ind. Spørg din egen leder imens.',
  topicsOf: (unit: string) => `Emner hos ${unit}`,
  allContacts: 'Alle kontakter',
  unitGone: 'Kontakten findes ikke længere',
  unitGoneLead: 'Se alle kontakter, eller find emnet fra A til Å.',
};

export type ContactWords = typeof contactDa;
