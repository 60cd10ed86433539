/** The words of the page at the emulator's root. */
export const overviewText = {
  title: 'SharePoint (lokal)',
  intro: 'Det, der ligger i denne lokale SharePoint, og det, den senest er blevet spurgt om.',
  again: 'Hent igen',
  back: 'Tilbage til oversigten',
  lists: 'Lister',
  list: { title: 'Titel', url: 'Adresse', items: 'Elementer' },
  items: 'De nyeste elementer',
  noItems: 'Der er ingen elementer.',
  people: 'Personer og grupper',
  person: { title: 'Navn', login: 'Loginnavn', kind: 'Slags', groups: 'Medlem af' },
  kinds: { user: 'person', securityGroup: 'gruppe i kataloget', group: 'gruppe på webstedet' },
  requests: 'De seneste forespørgsler',
  request: { time: 'Tid (UTC)', method: 'Metode', path: 'Sti', who: 'Hvem', status: 'Svar', ms: 'ms' },
  noRequests: 'Den er ikke blevet spurgt om noget endnu.',
  lost: 'afbrudt',
  part: 'i $batch:',
} as const;
