import { describe, expect, it } from 'vitest';
import { loadLedger } from '#data/courses/ledger-loader.ts';
import { readOwnRows } from '#data/courses/session-ledgers.ts';
import { writeSignUp } from '#data/courses/sign-up.ts';
import { seats } from '#domain/courses/seats.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { intent, rawSignUp, useCourseSite } from './course-site.ts';

const site = useCourseSite();

describe('rows that nobody meant', () => {
  it.each([
    ['an unknown kind', { Kind: 'steal' }],
    ['an unknown part', { Part: 'throne' }],
    ['a request ID of a wrong length', { RequestId: 'x' }],
    ['no kind', { Kind: null }],
  ])('%s is refused by SharePoint itself', async (_what, said) => {
    const session = await site.makeSession();
    const answer = await site.send('leder', 'POST', site.items(signUpLedger.url), {
      body: rawSignUp(session.id, said),
    });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('SPListDataValidationException');
    expect((await loadLedger(site.source('leder'), session.id)).rows).toEqual([]);
  });

  it('are set aside and counted, and the others keep their seats', async () => {
    const session = await site.makeSession({ capacity: 2 });
    await site.addRow('leder', rawSignUp(session.id, { RequestId: '!'.repeat(36) }));
    await site.addRow(
      'leder',
      rawSignUp(session.id, { RequestId: "'; DROP TABLE SignUpLedger; --      ", CommitteeKey: '<script>' }),
    );
    await writeSignUp(site.source('leder2'), intent(session.id));
    const ledger = await loadLedger(site.source('leder2'), session.id);
    const me = String(await site.userId('leder'));
    expect(ledger.malformed.map(({ author, list }) => [author, list])).toEqual([
      [me, 'signUpLedger'],
      [me, 'signUpLedger'],
    ]);
    expect(seats(session, ledger.rows, ledger.rulings)).toMatchObject({ seated: 1, entries: [{ status: 'seated' }] });
  });

  it('are seen by the person in whose name they are', async () => {
    const session = await site.makeSession();
    await site.addRow('leder4', rawSignUp(session.id, { RequestId: '?'.repeat(36) }));
    const own = await site.userId('leder4');
    const { rows, malformed } = await readOwnRows(site.source('leder4'), String(own));
    expect(malformed).toHaveLength(1);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ person }) => person === String(own))).toBe(true);
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted((one, other) => other - one));
  });

  it('a session that does not exist and a committee of somebody’s invention harm nobody', async () => {
    const session = await site.makeSession();
    await site.addRow('leder', rawSignUp(999_999));
    await site.addRow('leder', rawSignUp(-1));
    await site.addRow('leder', rawSignUp(session.id, { CommitteeKey: 'findes-ikke' }));
    const { rows } = await loadLedger(site.source('hr'), session.id);
    expect(rows).toMatchObject([{ committee: 'findes-ikke' }]);
  });
});

describe('somebody who floods a session', () => {
  it('takes one seat, and the next one in line is next', async () => {
    const session = await site.makeSession({ capacity: 1 });
    const source = site.source('leder5');
    await writeSignUp(source, intent(session.id));
    await Promise.all(Array.from({ length: 150 }, () => site.addRow('leder5', rawSignUp(session.id))));
    await writeSignUp(site.source('leder6'), intent(session.id));
    const { rows, rulings } = await loadLedger(source, session.id);
    expect(rows).toHaveLength(152);
    expect(seats(session, rows, rulings)).toMatchObject({ seated: 1, waiting: 1 });
    expect(seats(session, rows, rulings).entries).toHaveLength(2);
  });

  it('does not slow down another session: its page never reads those rows', async () => {
    const [flooded, quiet] = [await site.makeSession(), await site.makeSession()];
    await Promise.all(Array.from({ length: 50 }, () => site.addRow('leder5', rawSignUp(flooded.id))));
    await writeSignUp(site.source('leder6'), intent(quiet.id));
    expect((await loadLedger(site.source('leder6'), quiet.id)).rows).toHaveLength(1);
  });
});
