import { accessDenied } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { demand, theSite } from '#emulator/rights/effective.ts';
import { saveUser } from '#emulator/store/principals.ts';
import { noContent } from '#emulator/wire/answer.ts';
import { booleanIn, demandKnown, textIn } from '#emulator/wire/body.ts';

/** What a client sends back with the rest, and nobody can change. */
const readOnly = ['Id', 'IsHiddenInUI', 'LoginName', 'PrincipalType', 'Expiration', 'UserId', 'UserPrincipalName'];
const guest = ['IsEmailAuthenticationGuestUser', 'IsShareByEmailGuestUser'];
const known = new Set([...readOnly, ...guest, 'Title', 'Email', 'IsSiteAdmin']);

export const updateUser = operation({
  method: 'MERGE',
  on: 'user',
  status: 'assumed',
  note: 'needs Manage Permissions; only an administrator of the site makes others one',
  run(user, context) {
    demand(context, theSite, 'managePermissions');
    const body = context.body();
    demandKnown(body, 'SP.User', known);
    const isSiteAdmin = booleanIn(body, 'IsSiteAdmin') ?? user.isSiteAdmin;
    if (isSiteAdmin !== user.isSiteAdmin && !context.me.user.isSiteAdmin) throw accessDenied();
    const [title, email] = [textIn(body, 'Title') ?? user.title, textIn(body, 'Email') ?? user.email];
    saveUser(context.sql, { ...user, title, email, isSiteAdmin });
    return noContent();
  },
});
