/** A person of the directory: `key` is the name used in `dev:<key>`. Nobody here exists. */
export type Person = { readonly key: string; readonly title: string };

/** A group of the directory (not of SharePoint), with its members by key. */
export type DirectoryGroup = {
  readonly claim: string;
  readonly title: string;
  /** What SharePoint itself calls it; it is found by that too, whatever the site's language (assumed). */
  readonly inEnglish?: string;
  readonly has: (key: string) => boolean;
};

export type Directory = {
  readonly domain: string;
  readonly people: readonly Person[];
  readonly groups: readonly DirectoryGroup[];
  /** Who owns the site from the start. */
  readonly siteAdmin: string;
};

const cast: readonly Person[] = [
  { key: 'leder', title: 'Demo Leder' },
  { key: 'nyleder', title: 'Demo Ny Leder' },
  { key: 'hr', title: 'Demo HR' },
  { key: 'med', title: 'Demo MED-formand' },
  { key: 'medmedlem', title: 'Demo MED-medlem' },
  { key: 'direktion', title: 'Demo Direktør' },
  { key: 'it', title: 'Demo IT' },
  { key: 'udenfor', title: 'Demo Udenfor' },
];
const moreLeaders = Array.from({ length: 499 }, (_, index): Person => {
  const number = index + 2;
  return { key: `leder${number}`, title: `Demo Leder ${number}` };
});
const isLeader = (key: string): boolean => /^leder\d*$/.test(key);
const entra = (tail: string): string => `c:0t.c|tenant|5b1e0000-0000-4000-8000-0000000000${tail}`;

export const demoDirectory: Directory = {
  domain: 'kommune.example',
  people: [...cast, ...moreLeaders],
  groups: [
    { claim: entra('01'), title: 'Alle ledere', has: isLeader },
    { claim: entra('02'), title: 'HR-medarbejdere', has: (key) => key === 'hr' },
    { claim: entra('03'), title: 'MED-formænd', has: (key) => key === 'med' },
    {
      claim: 'c:0-.f|rolemanager|spo-grid-all-users/5b1e0000-0000-4000-8000-000000000000',
      title: 'Alle undtagen eksterne brugere',
      inEnglish: 'Everyone except external users',
      has: () => true,
    },
    { claim: 'c:0(.s|true', title: 'Alle', inEnglish: 'Everyone', has: () => true },
  ],
  siteAdmin: 'it',
};

export const mailOf = (directory: Directory, key: string): string => `${key}@${directory.domain}`;
export const loginOf = (directory: Directory, key: string): string => `i:0#.f|membership|${mailOf(directory, key)}`;

export const personByKey = (directory: Directory, key: string): Person | undefined =>
  directory.people.find((person) => person.key === key);
