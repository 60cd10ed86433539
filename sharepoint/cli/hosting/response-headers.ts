import { contentSecurityPolicy } from './content-security-policy.ts';

export type Headers = Readonly<Record<string, string>>;

/**
 * What every answer carries. Left out on purpose: X-Frame-Options, which no list of hosts fits into, and
 * Cross-Origin-Opener-Policy, which cuts `redirect.html` off from the page that waits for the sign-in (MSAL 5).
 */
export const headersOfAll = (siteUrl: string): Headers => ({
  'Content-Security-Policy': contentSecurityPolicy(siteUrl),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
});

/** Pages and `config.json` are asked for again each time: else people go on with the release before. */
export const askAgain = 'no-cache';

/** A file whose name holds a hash of its content never changes. */
export const forAYear = 'public, max-age=31536000, immutable';

/** As webpack names what it builds (webpack.config.js). */
export const isHashed = (file: string): boolean => /\.[0-9a-f]{8}\.(js|css)$/.test(file);
