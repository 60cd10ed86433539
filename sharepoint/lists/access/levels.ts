/** SharePoint's base permissions that our levels are made of: the low 32 bits of the mask, by SharePoint's own names. */
export const permission = {
  viewListItems: 0x1,
  addListItems: 0x2,
  editListItems: 0x4,
  deleteListItems: 0x8,
  approveItems: 0x10,
  openItems: 0x20,
  viewVersions: 0x40,
  cancelCheckout: 0x100,
  viewFormPages: 0x1000,
  open: 0x10000,
  viewPages: 0x20000,
  managePermissions: 0x2000000,
  browseDirectories: 0x4000000,
  browseUserInfo: 0x8000000,
} as const;

/** A permission mask as SharePoint writes it: two halves, as decimal numbers. */
export type Mask = { readonly high: number; readonly low: number };

export type Level = { readonly name: string; readonly description: string; readonly mask: Mask };

const client = 48; // the high half: use client integration and the remote interfaces, without which no REST call is let in
const enumeratePermissions = 0x40000000; // of the high half
const look = permission.browseUserInfo + permission.viewPages + permission.open + permission.viewFormPages;
const read = look + permission.viewListItems + permission.openItems;
const add = read + permission.addListItems;
const edit = add + permission.editListItems;
const overrideListBehaviors = permission.cancelCheckout; // SharePoint keeps both under one bit
const sees = add + permission.deleteListItems + overrideListBehaviors;
// Giving permissions away is nothing without seeing who holds them and what folders there are.
const givesAway = permission.managePermissions + permission.browseDirectories;
const hr =
  edit + permission.deleteListItems + permission.approveItems + permission.viewVersions + overrideListBehaviors;

const level = (name: string, description: string, low: number, high = client): Level => ({
  name,
  description,
  mask: { high, low },
});

/** Our permission levels (docs/laws/access.md, rule 4). Each says what it can, never who holds it. */
export const levels = {
  open: level('Lederhjælp Åbn', 'Kan åbne webstedet, men ikke se noget på det.', look),
  read: level('Lederhjælp Læs', 'Kan se, men ikke se tidligere versioner.', read),
  add: level('Lederhjælp Tilføj', 'Kan se og tilføje, men ikke rette eller slette.', add),
  addDelete: level(
    'Lederhjælp Tilføj og slet',
    'Kan se, tilføje og slette, men ikke rette.',
    add + permission.deleteListItems,
  ),
  edit: level('Lederhjælp Ret', 'Kan se, tilføje og rette, men ikke slette.', edit),
  hr: level('Lederhjælp HR', 'Kan se, tilføje, rette, slette og godkende, også andres kladder.', hr),
  hrShares: level(
    'Lederhjælp HR deler',
    'Som Lederhjælp HR og kan også dele det enkelte element.',
    hr + givesAway,
    client + enumeratePermissions,
  ),
  hrSees: level(
    'Lederhjælp HR ser',
    'Kan se alles rækker, også hvor hver ellers kun ser sine egne, og tilføje og slette, men ikke rette.',
    sees,
  ),
  hrOpensCases: level(
    'Lederhjælp HR åbner sager',
    'Som Lederhjælp HR ser og kan også give andre adgang til den enkelte sag.',
    sees + givesAway,
    client + enumeratePermissions,
  ),
} as const satisfies Record<string, Level>;

export type LevelKey = keyof typeof levels;
