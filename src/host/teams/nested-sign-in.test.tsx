import { describe, expect, it, vi } from 'vitest';
import { SignInNeeded } from '../host.ts';
import { signInOptions } from '../sign-in.fixtures.ts';
import { nestedSignIn } from './nested-sign-in.ts';

const create = vi.hoisted(() => vi.fn());

vi.mock('@azure/msal-browser', async (original) => ({
  ...(await original<object>()),
  createNestablePublicClientApplication: create,
}));

const msal = {
  getAllAccounts: () => [],
  setActiveAccount: () => undefined,
  ssoSilent: async () => ({ accessToken: 'token', account: {} }),
};

describe('the host’s sign-in', () => {
  it('that can’t be made ready asks the person, and is made ready anew the next time', async () => {
    create.mockRejectedValueOnce(new Error('the host did not answer')).mockResolvedValueOnce(msal);
    const { getToken, signIn } = nestedSignIn(signInOptions);
    await expect(getToken()).rejects.toBeInstanceOf(SignInNeeded);
    expect(await signIn()).toBe('token');
    expect(await getToken()).toBe('token');
    expect(create).toHaveBeenCalledTimes(2);
  });
});
