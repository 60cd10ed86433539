import { describe, expect, it } from 'vitest';
import { groups } from '#lists/access/groups.ts';
import { accepted, refused, type Result } from '#kernel/result.ts';
import type { GetFromSite } from './get-from-site.ts';
import { checkGroups, checkScope, checkZone } from './site-checks.ts';

/** A site that answers what begins so, and refuses all else. */
const site =
  (answers: Readonly<Record<string, unknown>>, status = 404): GetFromSite =>
  async <Answer>(path: string): Promise<Result<Answer, number>> => {
    const known = Object.keys(answers).find((beginning) => path.startsWith(beginning));
    return known === undefined ? refused(status) : accepted(answers[known] as Answer);
  };

const zone = 'web/RegionalSettings/TimeZone';

describe('the time zone of the site', () => {
  it.each([
    [{ [zone]: { Id: 3, Description: 'København' } }, 'fine'],
    [{ [zone]: { Id: 13, Description: '(UTC-08:00) Pacific' } }, 'mend'],
    [{}, 'look'],
  ])('%j is %s', async (answers, kind) => {
    expect(await checkZone(site(answers))).toMatchObject({ kind });
  });
});

describe('the groups', () => {
  const me = { 'web/currentuser': { Id: 7 } };
  const users = (...ids: number[]) => ({ 'web/sitegroups': { value: ids.map((Id) => ({ Id })) } });

  it.each([
    ['with people in them are fine', { ...me, ...users(7, 8) }, 'fine'],
    ['with only the admin in them are empty', { ...me, ...users(7) }, 'mend'],
    ['that are not there are made by provisioning', me, 'mend'],
  ])('%s', async (_, answers, kind) => {
    const diagnoses = await checkGroups(site(answers));
    expect(diagnoses.map((diagnosis) => diagnosis.kind)).toEqual(Object.keys(groups).map(() => kind));
  });
});

it('a group that the account may not read is not said to be missing', async () => {
  for (const status of [403, 429]) {
    const diagnoses = await checkGroups(site({}, status));
    expect(diagnoses.map(({ kind }) => kind)).toEqual(Object.keys(groups).map(() => 'look'));
    expect(diagnoses[0]?.what).toBe(`Gruppen »Lederhjælp HR« kan ikke læses (${status}).`);
  }
});

describe('how far the token reaches', () => {
  const asOwner = (Low: number, IsSiteAdmin = true) =>
    checkScope(
      site({ 'web/currentuser': { IsSiteAdmin }, 'web?': { EffectiveBasePermissions: { High: '0', Low: `${Low}` } } }),
    );

  // the masks that SharePoint's own levels have: Full Control, Design, Contribute, Read
  it.each([
    [4294967295, 'fine', 'fullcontrol'],
    [1012866047, 'mend', 'manage'],
    [1011028719, 'mend', 'write'],
    [138612833, 'mend', 'read'],
  ])('a mask of %i is %s: %s', async (mask, kind, scope) => {
    expect(await asOwner(mask)).toMatchObject({ kind, what: expect.stringContaining(scope) });
  });

  it('cannot be told from somebody who does not own the site', async () => {
    expect(await asOwner(138612833, false)).toMatchObject({ kind: 'look' });
  });
});
