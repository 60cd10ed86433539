/** SharePoint's base permissions (SP.PermissionKind) that decide something here: bit n-1 of a 64-bit mask. */
export const permission = {
  viewListItems: 1n << 0n,
  addListItems: 1n << 1n,
  editListItems: 1n << 2n,
  deleteListItems: 1n << 3n,
  approveItems: 1n << 4n,
  openItems: 1n << 5n,
  viewVersions: 1n << 6n,
  deleteVersions: 1n << 7n,
  /** Override List Behaviors: sees and changes other people's items where people have only their own. */
  cancelCheckout: 1n << 8n,
  managePersonalViews: 1n << 9n,
  manageLists: 1n << 11n,
  viewFormPages: 1n << 12n,
  open: 1n << 16n,
  viewPages: 1n << 17n,
  addAndCustomizePages: 1n << 18n,
  createGroups: 1n << 24n,
  managePermissions: 1n << 25n,
  browseUserInfo: 1n << 27n,
  manageWeb: 1n << 30n,
  useRemoteApis: 1n << 37n,
  enumeratePermissions: 1n << 62n,
} as const;

export type Permission = keyof typeof permission;
export type Mask = bigint;

export const maskOf = (high: number | bigint, low: number | bigint): Mask => (BigInt(high) << 32n) | BigInt(low);
export const highOf = (mask: Mask): bigint => mask >> 32n;
export const lowOf = (mask: Mask): bigint => mask & 0xffffffffn;

/** The levels of a new site, with the ids, masks and order recorded from SharePoint Online. */
export const siteLevels = {
  fullControl: { id: 1073741829, name: 'Full Control', kind: 5, order: 1, high: 2147483647, low: 4294967295 },
  design: { id: 1073741828, name: 'Design', kind: 4, order: 32, high: 432, low: 1012866047 },
  edit: { id: 1073741830, name: 'Edit', kind: 6, order: 48, high: 432, low: 1011030767 },
  contribute: { id: 1073741827, name: 'Contribute', kind: 3, order: 64, high: 432, low: 1011028719 },
  read: { id: 1073741826, name: 'Read', kind: 2, order: 128, high: 176, low: 138612833 },
  limited: { id: 1073741825, name: 'Limited Access', kind: 1, order: 160, high: 48, low: 134287360 },
} as const;

export const fullMask: Mask = maskOf(siteLevels.fullControl.high, siteLevels.fullControl.low);

/** What a delegated scope lets an app do at most, whatever its user may. */
export const scopeMasks = {
  read: maskOf(siteLevels.read.high, siteLevels.read.low),
  write: maskOf(siteLevels.contribute.high, siteLevels.contribute.low),
  manage: maskOf(siteLevels.design.high, siteLevels.design.low),
  fullcontrol: fullMask,
} as const;

export type Scope = keyof typeof scopeMasks;
