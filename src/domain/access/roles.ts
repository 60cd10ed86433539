/** The low half of a SharePoint permission mask. */
type MaskHalf = number;

const addListItems = 0x2;

/** What the service lets the signed-in person do on the marker lists; null where the list is hidden from them. */
export type MarkerMasks = {
  readonly seatRulings: MaskHalf | null;
  readonly signUpLedger: MaskHalf | null;
};

/** What the app shows to whom. Display only: SharePoint enforces every one of these on its own. */
export type Roles = { readonly hr: boolean; readonly maySignUp: boolean };

const holds = (mask: MaskHalf | null, right: number): boolean => mask !== null && (mask & right) !== 0;

/**
 * Roles are read from what the service allows, never from group membership: somebody who is a member through a
 * directory group is not on the group's list (docs/laws/access.md, rule 3).
 */
export const rolesFrom = (masks: MarkerMasks): Roles => ({
  hr: holds(masks.seatRulings, addListItems),
  maySignUp: holds(masks.signUpLedger, addListItems),
});
