import { AuthError } from '@azure/msal-browser';
import { SignInNeeded } from './host.ts';

/** Consent is missing or must be an admin's (Microsoft's list of AADSTS codes). */
const consentCodes = /consent_required|AADSTS(65001|65004|90094|90095|650051|650052|650056|650057)\b/;

/**
 * What is thrown when Microsoft gives no token: whatever the reason, the person has to sign in; only without a network
 * it is as when a fetch fails. The reason's code goes along where IT has to know it.
 */
export function refusalOf(error: unknown): Error {
  if (!(error instanceof AuthError)) return new SignInNeeded('no token', { cause: error });
  const said = `${error.errorCode} ${error.subError} ${error.errorMessage}`;
  if (/no_network|network_error/.test(error.errorCode)) return new TypeError('no network', { cause: error });
  const code = /AADSTS\d+/.exec(said)?.[0] ?? error.errorCode;
  if (consentCodes.test(said)) return new SignInNeeded(`consent: ${code}`, { cause: error });
  if (/AADSTS\d+/.test(said)) return new SignInNeeded(`refused: ${code}`, { cause: error });
  return new SignInNeeded('no token', { cause: error });
}
