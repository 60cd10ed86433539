import { describe, expect, it } from 'vitest';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { courses } from '#lists/courses.list.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { helpCategories } from '#lists/help-categories.list.ts';
import { participantNotices } from '#lists/participant-notices.list.ts';
import { seatRulings } from '#lists/seat-rulings.list.ts';
import { sessionFigures } from '#lists/session-figures.list.ts';
import { settings } from '#lists/settings.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { declaredSite, type DeclaredSite } from '#provisioning/declared-site.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import type { Archive, ArchivedRow } from '#provisioning/archive/archive.ts';
import { readArchive } from '#provisioning/apply/read-archive.ts';
import { writeArchive } from '#provisioning/apply/write-archive.ts';
import { loginOf } from './attack.ts';
import { useTarget } from './target.ts';

const lists = [helpCategories, courses, courseSessions, signUpLedger, seatRulings, participantNotices, sessionFigures];
const declared: DeclaredSite = { ...declaredSite, lists };
const whole: DeclaredSite = { ...declaredSite, lists: [...lists, settings] };
const bytesOf = () => Promise.resolve(new Uint8Array());
const quiet = (): void => undefined;
const gone = 'i:0#.f|membership|fratraadt@kommune.example';

/** A row as it was made on a site that had other numbers; what is not said is empty. */
const row = (list: ListDefinition, id: number, author: string, values: object): ArchivedRow => ({
  id,
  author,
  created: `2026-01-${10 + id}T08:30:00Z`,
  values: {
    ...Object.fromEntries(Object.values(list.columns).map(({ internalName }) => [internalName, null])),
    ...values,
  },
});
const category = (id: number, author: string): ArchivedRow =>
  row(helpCategories, id, author, { Title: `Gruppe ${id}`, CategoryKey: `gruppe-${id}`, SortOrder: id });
const requestId = (id: number): string => `00000000-0000-4000-8000-00000000000${id}`;
const signUp = (id: number, person: string, SessionId: number): ArchivedRow =>
  row(signUpLedger, id, person, { SessionId, Kind: 'signUp', Part: 'seat', RequestId: requestId(id) });
const ruling = (id: number, Person: string): ArchivedRow =>
  row(seatRulings, id, loginOf('hr'), {
    SessionId: 71,
    Kind: 'guarantee',
    Part: 'seat',
    ReasonCode: 'other',
    RequestId: requestId(id),
    Person,
  });

const notice = (id: number, Person: string, LedgerId: number): ArchivedRow =>
  row(participantNotices, id, loginOf('hr'), {
    SessionId: 71,
    Person,
    Part: 'seat',
    Kind: 'promoted',
    LedgerId,
    RequestId: requestId(id),
  });

const archiveOf = (rows: Readonly<Record<string, readonly ArchivedRow[]>>): Archive => ({
  schemaVersion: declaredSite.schemaVersion,
  lists: Object.entries(rows).map(([key, of]) => ({ key, rows: of, bytesOf })),
});

/** A provisioned site that nobody has written in. */
function useEmptySite() {
  const target = useTarget();
  const access = (who = 'it') => ({ siteUrl: target.url(), token: target.token(who) });
  return {
    target,
    access,
    provision: () => provisionSite({ ...access(), declared: whole, report: quiet }),
    write: (archive: Archive, who?: string) => writeArchive(access(who), archive, declared, quiet),
    async rows(key: string): Promise<readonly ArchivedRow[]> {
      const { lists: found } = await readArchive(access(), declared);
      return found.find((list) => list.key === key)?.rows ?? [];
    },
  };
}

describe('an archive that is brought to another site', () => {
  const site = useEmptySite();
  const [leader, leader2] = [loginOf('leder'), loginOf('leder2')];
  const archive = archiveOf({
    helpCategories: [category(1, loginOf('hr')), category(2, gone)],
    courseSessions: [],
    signUpLedger: [signUp(3, leader, 71), signUp(4, gone, 71), signUp(5, leader2, 71)],
    seatRulings: [ruling(6, leader), ruling(7, gone)],
    participantNotices: [notice(1, leader2, 5)],
    sessionFigures: [8, 9].map((id) => row(sessionFigures, id, loginOf('hr'), { Title: `Hold ${id}`, SessionId: id })),
  });

  it('stands in the name and at the time of whoever wrote it, on a site as it comes', async () => {
    await site.provision();
    await site.write(archive);
    const stamps = (rows: readonly ArchivedRow[]) => rows.map(({ author, created }) => ({ author, created }));
    expect(stamps(await site.rows('signUpLedger'))).toEqual([
      { author: leader, created: '2026-01-13T08:30:00Z' },
      { author: leader2, created: '2026-01-15T08:30:00Z' },
    ]);
    expect(stamps(await site.rows('helpCategories'))).toEqual([
      { author: loginOf('hr'), created: '2026-01-11T08:30:00Z' },
      { author: loginOf('it'), created: '2026-01-12T08:30:00Z' },
    ]);
  });

  it('says whom the tenant does not know, and signs nobody up in another’s place', async () => {
    const { added, shortfalls } = await site.write(archive);
    expect(added).toBe(0);
    expect(shortfalls).toEqual([
      { kind: 'noAuthor', listTitle: helpCategories.title, rows: 1, unknown: [gone] },
      { kind: 'notWritten', listTitle: signUpLedger.title, rows: 1, unknown: [gone] },
      { kind: 'notWritten', listTitle: seatRulings.title, rows: 1, unknown: [gone] },
    ]);
    expect((await site.rows('seatRulings')).map(({ values }) => values['Person'])).toEqual([leader]);
  });

  it('keeps a notice with the sign-up that it was about, whatever number that has now', async () => {
    const [signedUp] = (await site.rows('signUpLedger')).filter(({ author }) => author === leader2);
    expect(signedUp?.id).not.toBe(5);
    expect((await site.rows('participantNotices')).map(({ values }) => values['LedgerId'])).toEqual([signedUp?.id]);
  });

  it('points to no other row in place of one that was not brought over', async () => {
    // one row for each session, also for those that are gone
    expect((await site.rows('sessionFigures')).map(({ values }) => values['SessionId'])).toEqual([-8, -9]);
    expect((await site.rows('signUpLedger')).map(({ values }) => values['SessionId'])).toEqual([-71, -71]);
  });
});

describe('an archive whose writing is cut off', () => {
  const site = useEmptySite();
  const archive = archiveOf({
    helpCategories: [1, 2, 3].map((id) => category(id, loginOf('hr'))),
    courseSessions: [],
    signUpLedger: [4, 5].map((id) => signUp(id, loginOf('leder'), 71)),
  });

  it('is whole after it has been written again, wherever the cut was: each row once, with its stamp', async () => {
    await site.provision();
    let cuts = 0;
    const getsThrough = () =>
      site.write(archive).then(
        () => true,
        () => false,
      );
    for (let whole = false; !whole; cuts += 1) {
      // done, and its answer is lost: the next write there is
      await site.target.fail({ kind: 'drop', method: 'POST', match: '/items' });
      whole = await getsThrough();
    }
    expect(cuts).toBe(2 * 5 + 1);
    const kept = await Promise.all(['helpCategories', 'signUpLedger'].map((key) => site.rows(key)));
    const stamped = (rows: readonly ArchivedRow[]) => rows.map(({ author, created }) => [author, created]);
    const written = archive.lists.filter(({ rows }) => rows.length > 0);
    expect(kept.map(stamped)).toEqual(written.map(({ rows }) => stamped(rows)));
  });
});

describe('a SharePoint that takes neither author nor time', () => {
  const site = useEmptySite();

  it('keeps contents in the admin’s name, takes no sign-up in it, and is told of both', async () => {
    await site.provision();
    const archive = archiveOf({
      helpCategories: [category(1, loginOf('hr'))],
      courseSessions: [],
      signUpLedger: [signUp(2, loginOf('leder'), 71)],
    });
    const { shortfalls } = await site.write(archive, 'it;scope=write');
    expect(shortfalls).toEqual([
      { kind: 'unstamped', listTitle: helpCategories.title, rows: 1, unknown: [] },
      { kind: 'notWritten', listTitle: signUpLedger.title, rows: 1, unknown: [] },
    ]);
    expect(await site.rows('helpCategories')).toMatchObject([{ author: loginOf('it') }]);
    expect(await site.rows('signUpLedger')).toEqual([]);
  });
});
