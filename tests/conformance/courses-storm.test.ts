import { expect, it } from 'vitest';
import { loadLedger } from '#data/courses/ledger-loader.ts';
import type { SignUpIntent } from '#data/courses/sign-up.ts';
import { writeSignUp } from '#data/courses/sign-up.ts';
import type { DataSource } from '#data/data-source.ts';
import { seats } from '#domain/courses/seats.ts';
import { intent, useCourseSite } from './course-site.ts';

const site = useCourseSite();
const people = Array.from({ length: 200 }, (_, at) => `leder${at + 3}`);

/** As a person does: again, until it is through. The intent stays the same one. */
async function persist(source: DataSource, meant: SignUpIntent): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return void (await writeSignUp(source, meant));
    } catch (error) {
      if (attempt === 10) throw error;
    }
  }
}

it('200 sign up for 20 seats at once, with answers lost and requests sent twice: nobody is oversold or doubled', async () => {
  const session = await site.makeSession({ capacity: 20 });
  const clients = people.map((person) => ({ source: site.source(person), meant: intent(session.id) }));
  const onLedger = { method: 'POST', match: 'SignUpLedger' } as const;
  await site.fail({ kind: 'drop', times: 70, ...onLedger });
  await site.fail({ kind: 'throttle', times: 20, retryAfterSeconds: 0, ...onLedger });
  await site.fail({ kind: 'tear', times: 30, ...onLedger });

  await Promise.all(
    clients.flatMap(({ source, meant }, at) => {
      const twice = at % 3 === 0; // two clicks, or two windows
      return twice ? [persist(source, meant), persist(source, meant)] : [persist(source, meant)];
    }),
  );

  const seen = await Promise.all(
    clients.map(async ({ source }) => {
      const { rows, rulings } = await loadLedger(source, session.id);
      return { rows, state: seats(session, rows, rulings) };
    }),
  );
  const { rows, state } = seen[0]!;
  expect(rows.length, 'lost answers have left repeats').toBeGreaterThan(200);
  for (const other of seen) expect(other.state).toEqual(state);

  expect([state.seated, state.waiting, state.free, state.overbookedBy]).toEqual([20, 180, 0, 0]);
  expect(state.entries).toHaveLength(200);
  expect(new Set(state.entries.map(({ person }) => person)).size).toBe(200);
  const byId = state.entries.toSorted((one, other) => one.ledgerId - other.ledgerId);
  expect(byId.map(({ status }) => status)).toEqual([...Array(20).fill('seated'), ...Array(180).fill('waiting')]);
  expect(byId.slice(20).map(({ place }) => place)).toEqual(Array.from({ length: 180 }, (_, at) => at + 1));
}, 120_000);
