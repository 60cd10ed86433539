import { describe, expect, it } from 'vitest';
import { loadLedger } from '#data/courses/ledger-loader.ts';
import { seats } from '#domain/courses/seats.ts';
import { seatRulings } from '#lists/seat-rulings.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { loginOf } from './attack.ts';
import { rawSignUp, useCourseSite } from './course-site.ts';

const asForm = (
  row: Readonly<Record<string, string | number>>,
  said: Readonly<Record<string, string>> = {},
): object => ({
  formValues: Object.entries({ ...row, ...said }).map(([FieldName, value]) => ({
    FieldName,
    FieldValue: String(value),
  })),
  bNewDocumentUpdate: true,
});
const someoneElse = JSON.stringify([{ Key: loginOf('leder2') }]);
const longAgo = '2001-01-01T00:00:00Z';

describe.each(['allow', 'refuse'] as const)(
  'a leader with the REST API in hand, stamps %sed by the forms’ route',
  (formUpdate) => {
    const site = useCourseSite({ formUpdate });
    const ledger = () => site.items(signUpLedger.url);
    const rulings = () => site.items(seatRulings.url);
    const form = (items: string): string => items.replace(/\/items$/, '/AddValidateUpdateItemUsingPath');

    async function refused(method: string, path: string, body?: object): Promise<void> {
      const everything = async () => {
        const lists = [ledger(), rulings()].map((items) => `${items}?$top=5000&$select=*`);
        return Promise.all(lists.map(async (list) => (await site.send('it', 'GET', list)).json()));
      };
      const before = await everything();
      const answer = await site.send('leder', method, path, { body, headers: { 'If-Match': '*' } });
      expect([403, 404], await answer.text()).toContain(answer.status);
      expect(await everything()).toEqual(before);
    }

    it('changes and deletes neither another’s row nor the own, by any route', async () => {
      const session = await site.makeSession();
      for (const person of ['leder', 'leder2']) {
        const row = `${ledger()}(${await site.addRow(person, rawSignUp(session.id))})`;
        await refused('MERGE', row, { Kind: 'withdraw' });
        await refused('POST', `${row}/ValidateUpdateListItem`, asForm({ Kind: 'withdraw' }, { Author: someoneElse }));
        await refused('DELETE', row);
        await refused('POST', `${row}/recycle`);
        const rightful = await site.send('hr', 'POST', `${row}/recycle`);
        expect(rightful.ok, 'HR may recycle, for retention').toBe(true);
      }
    });

    it('rules on nobody, by any route, where HR does with the same request', async () => {
      const session = await site.makeSession();
      const PersonId = await site.userId('leder');
      const ruling = { SessionId: session.id, Kind: 'guarantee', Part: 'seat', ReasonCode: 'other' };
      const body = { ...ruling, PersonId, RequestId: crypto.randomUUID() };
      await refused('POST', rulings(), body);
      await refused('POST', form(rulings()), asForm({ ...ruling, RequestId: crypto.randomUUID() }));
      expect((await site.send('hr', 'POST', rulings(), { body })).status).toBe(201);
      const { rulings: kept } = await loadLedger(site.source('leder'), session.id);
      expect(kept).toMatchObject([
        { kind: 'guarantee', person: String(PersonId), author: String(await site.userId('hr')) },
      ]);
    });

    it('chooses neither ID, time nor author of a row that is posted', async () => {
      const session = await site.makeSession();
      const forged = { Id: 1, ID: 1, Created: longAgo, Modified: longAgo, AuthorId: await site.userId('leder2') };
      const id = await site.addRow('leder', rawSignUp(session.id, forged));
      const me = String(await site.userId('leder'));
      const [row] = (await loadLedger(site.source('leder'), session.id)).rows;
      expect(id).toBeGreaterThan(1);
      expect(row).toMatchObject({ id, author: me, editor: me, person: me });
      expect(Math.abs(Date.parse(row!.created) - Date.now())).toBeLessThan(60_000);
    });

    it('shows when an author or a time is forged by the forms’ route, if SharePoint lets it be', async () => {
      const session = await site.makeSession();
      await site.addRow('leder3', rawSignUp(session.id));
      const row = rawSignUp(session.id);
      const answer = await site.send('leder', 'POST', form(ledger()), {
        body: asForm(row, { Author: someoneElse, Created: longAgo }),
      });
      const { rows } = await loadLedger(site.source('hr'), session.id);
      if (formUpdate === 'refuse') {
        expect(await answer.text()).toContain('can not be updated');
        return expect(rows).toHaveLength(1);
      }
      const [honest, forged] = rows;
      const [liar, victim] = [String(await site.userId('leder')), String(await site.userId('leder2'))];
      expect(honest).toMatchObject({ author: honest!.editor });
      expect(forged).toMatchObject({ author: victim, editor: liar, created: longAgo });
      expect(Date.parse(forged!.modified) - Date.parse(forged!.created), 'written long after it says').toBeGreaterThan(
        5000,
      );
      expect(Date.parse(forged!.created), 'and before a row with a lower ID').toBeLessThan(Date.parse(honest!.created));
    });

    it('moves nobody by a forged withdrawal without a trace', async () => {
      const session = await site.makeSession({ capacity: 1 });
      await site.addRow('leder2', rawSignUp(session.id));
      await site.addRow('leder3', rawSignUp(session.id));
      await site.send('leder3', 'POST', form(ledger()), {
        body: asForm(rawSignUp(session.id, { Kind: 'withdraw' }), { Author: someoneElse }),
      });
      const { rows, rulings: ruled } = await loadLedger(site.source('hr'), session.id);
      const victim = String(await site.userId('leder2'));
      const entry = seats(session, rows, ruled).entries.find(({ person }) => person === victim);
      const traces = rows.filter(({ author, editor }) => author !== editor);
      expect(traces).toHaveLength(entry?.status === 'seated' ? 0 : 1);
      expect(entry?.status).toBe(formUpdate === 'allow' ? 'withdrawn' : 'seated');
    });
  },
);
