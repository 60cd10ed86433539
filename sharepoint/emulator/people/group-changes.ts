import { unknownProperty, wrongType } from '#emulator/errors.ts';
import type { GroupSettings } from '#emulator/store/principals.ts';
import type { Body } from '#emulator/wire/body.ts';

const settable = {
  Description: ['description', 'string'],
  AllowMembersEditMembership: ['allowMembersEditMembership', 'boolean'],
  OnlyAllowMembersViewMembership: ['onlyAllowMembersViewMembership', 'boolean'],
  AllowRequestToJoinLeave: ['allowRequestToJoinLeave', 'boolean'],
  AutoAcceptRequestToJoinLeave: ['autoAcceptRequestToJoinLeave', 'boolean'],
  RequestToJoinLeaveEmailSetting: ['requestToJoinLeaveEmailSetting', 'string'],
} as const satisfies Record<string, readonly [keyof GroupSettings, 'string' | 'boolean']>;

const ignored = new Set(['Id', 'LoginName', 'PrincipalType', 'OwnerTitle', 'IsHiddenInUI']);

/** Reads what a posted group may set. */
export function groupChanges(body: Body): { readonly title?: string; readonly settings: Partial<GroupSettings> } {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title' || ignored.has(name)) continue;
    if (!Object.hasOwn(settable, name)) throw unknownProperty(name, 'SP.Group');
    const [key, type] = settable[name as keyof typeof settable];
    if (value !== null && typeof value !== type) throw wrongType(type === 'string' ? 'Edm.String' : 'Edm.Boolean');
    settings[key] = value ?? (type === 'string' ? '' : false);
  }
  const { Title: title } = body;
  if (title !== undefined && typeof title !== 'string') throw wrongType('Edm.String');
  return { title, settings };
}
