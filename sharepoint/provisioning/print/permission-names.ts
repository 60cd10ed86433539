import type { Mask } from '#lists/access/levels.ts';

/** SharePoint's names for the bits of a permission mask, as the PnP schema spells them. Bit n of the name's half. */
const lowBits: Readonly<Record<string, number>> = {
  ViewListItems: 0,
  AddListItems: 1,
  EditListItems: 2,
  DeleteListItems: 3,
  ApproveItems: 4,
  OpenItems: 5,
  ViewVersions: 6,
  DeleteVersions: 7,
  CancelCheckout: 8,
  ManagePersonalViews: 9,
  ManageLists: 11,
  ViewFormPages: 12,
  AnonymousSearchAccessList: 13,
  Open: 16,
  ViewPages: 17,
  AddAndCustomizePages: 18,
  ApplyThemeAndBorder: 19,
  ViewUsageData: 21,
  CreateSSCSite: 22,
  ManageSubwebs: 23,
  CreateGroups: 24,
  ManagePermissions: 25,
  BrowseDirectories: 26,
  BrowseUserInfo: 27,
  AddDelPrivateWebParts: 28,
  UpdatePersonalWebParts: 29,
  ManageWeb: 30,
};

const highBits: Readonly<Record<string, number>> = {
  UseClientIntegration: 4,
  UseRemoteAPIs: 5,
  ManageAlerts: 6,
  CreateAlerts: 7,
  EditMyUserInfo: 8,
  EnumeratePermissions: 30,
};

const namesIn = (half: number, bits: Readonly<Record<string, number>>): string[] =>
  Object.entries(bits)
    .filter(([, bit]) => (half & (1 << bit)) !== 0)
    .map(([name]) => name);

/** What a level may do, bit by bit. */
export const permissionNames = ({ high, low }: Mask): string[] => [
  ...namesIn(low, lowBits),
  ...namesIn(high, highBits),
];
