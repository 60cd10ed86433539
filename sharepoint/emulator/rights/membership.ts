import type { Context } from '#emulator/context.ts';
import { accessDenied } from '#emulator/errors.ts';
import { isMember } from '#emulator/people/membership.ts';
import type { Group } from '#emulator/store/principals.ts';
import { may, theSite } from './effective.ts';

/** The owner of a group is a person or a group; who manages the site's permissions manages every group. */
const owns = (context: Context, group: Group): boolean =>
  may(context, theSite, 'managePermissions') ||
  group.ownerId === context.me.user.id ||
  context.me.principalIds.includes(group.ownerId);

export const mayViewMembers = (context: Context, group: Group): boolean =>
  owns(context, group) || !group.onlyAllowMembersViewMembership || isMember(context, context.me.user, group.id);

export function demandEditMembers(context: Context, group: Group): void {
  const asMember = group.allowMembersEditMembership && isMember(context, context.me.user, group.id);
  if (!owns(context, group) && !asMember) throw accessDenied();
}

export function demandManage(context: Context, group: Group): void {
  if (!owns(context, group)) throw accessDenied();
}
