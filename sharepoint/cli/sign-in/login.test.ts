import { afterEach, expect, it, vi } from 'vitest';
import { loginFor } from './login.ts';

afterEach(() => vi.unstubAllEnvs());

/** Where the admin's sign-in for a site goes. */
async function loginOf(siteUrl: string): Promise<{ readonly authority: string; readonly opened: string }> {
  const { msal, addressToOpen } = await loginFor({ siteUrl, clientId: 'klient', tenant: 'kommune.example' });
  const { auth } = Reflect.get(msal, 'config') as { readonly auth: { readonly authority: string } };
  return { authority: auth.authority, opened: addressToOpen(auth.authority) };
}

it('a login on this machine is for a site on this machine, and for no other', async () => {
  vi.stubEnv('LEDERHJAELP_LOGIN', 'http://localhost:4000');
  expect(await loginOf('http://localhost:3001/sites/x')).toEqual({
    authority: 'https://localhost:4000/kommune.example',
    opened: 'http://localhost:4000/kommune.example',
  });
  const microsofts = 'https://login.microsoftonline.com/kommune.example';
  expect(await loginOf('https://kommune.sharepoint.com/sites/x')).toEqual({
    authority: microsofts,
    opened: microsofts,
  });
});
