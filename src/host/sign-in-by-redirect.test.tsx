import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SignInNeeded } from './host.ts';
import { signInByRedirect } from './sign-in-by-redirect.ts';
import { signInOptions } from './sign-in.fixtures.ts';

const msal = vi.hoisted(() => ({
  handleRedirectPromise: vi.fn(),
  getAllAccounts: () => [],
  getActiveAccount: () => null,
  loginRedirect: vi.fn(async () => undefined),
}));

vi.mock('@azure/msal-browser', async (original) => ({
  ...(await original<object>()),
  createStandardPublicClientApplication: async () => msal,
}));

beforeEach(() => {
  msal.loginRedirect.mockClear();
  sessionStorage.setItem('lederhjaelp.place', '#/hjaelp/stress'); // the person comes back from the sign-in
});

describe('back from Microsoft’s sign-in', () => {
  it.each(['no_network_connectivity', 'post_request_failed'])(
    'with no net for the answer (%s), the person is asked to sign in, and gets there',
    async (code) => {
      msal.handleRedirectPromise.mockRejectedValueOnce(new AuthError(code, ''));
      const { getToken, signIn } = await signInByRedirect(signInOptions);
      await expect(getToken()).rejects.toBeInstanceOf(SignInNeeded);
      await signIn().catch(() => undefined);
      await expect(getToken()).rejects.toBeInstanceOf(SignInNeeded);
      expect(msal.loginRedirect).toHaveBeenCalledOnce();
    },
  );

  it('with a refusal, it is told whenever a token is asked for, and nobody is sent in a ring', async () => {
    const refusal = new InteractionRequiredAuthError('interaction_required', '', 'AADSTS53003: blocked by a policy');
    msal.handleRedirectPromise.mockRejectedValueOnce(refusal);
    const { getToken, renewToken } = await signInByRedirect(signInOptions);
    await expect(getToken()).rejects.toThrow('refused: AADSTS53003');
    await expect(renewToken()).rejects.toThrow('refused: AADSTS53003');
    expect(msal.loginRedirect).not.toHaveBeenCalled();
  });
});
