import { describe, expect, it } from 'vitest';
import { noLists } from '#data/no-lists.ts';
import { knownTroubleOf, versionsDetail } from './known-trouble.ts';

describe('a failure with a known cause', () => {
  it.each([
    ['signedOut', 'consent: AADSTS65001', 'consentMissing'],
    ['signedOut', 'refused: AADSTS53003', 'signInRefused'],
    ['signedOut', 'no token', undefined],
    ['schemaMismatch', `${noLists}: 404`, 'notProvisioned'],
    ['schemaMismatch', "404 List '/sites/a/Lists/Settings' does not exist at site with URL", undefined],
    ['schemaMismatch', versionsDetail(4, 3), 'listsOlder'],
    ['schemaMismatch', versionsDetail(9, 10), 'listsNewer'],
    ['schemaMismatch', "400 The field or property 'Slug' does not exist.", undefined],
    ['unavailable', '503', undefined],
  ] as const)('%s, %s: %s', (kind, detail, trouble) => {
    expect(knownTroubleOf({ kind, detail })).toBe(trouble);
  });
});
