import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstOrder } from './against-order.ts';
import { isoOf } from './fold/seat-histories.fixtures.ts';
import type { Stamps } from '#domain/shared/stamps.ts';
import { auditLedger, isClean } from './ledger-audit.ts';
import { makeRow, makeRuling } from './seats.fixtures.ts';
import type { LedgerRow } from './seats.ts';

const stamped = <Row extends { person: string; created: string }>(row: Row, said: Partial<Stamps> = {}) => ({
  author: row.person,
  editor: said.author ?? row.person,
  modified: row.created,
  ...row,
  ...said,
});
const row = (id: number, said: Partial<LedgerRow> = {}, stamps: Partial<Stamps> = {}) =>
  stamped(makeRow({ id, ...said }), stamps);
const why = (rows: ReturnType<typeof row>[]) =>
  auditLedger(rows, [], 0).findings.map((finding) => `${finding.row.id} ${finding.why}`);

describe('the audit', () => {
  it('has nothing to say of rows as the service writes them, nor of a re-sent request', () => {
    const rulings = [stamped(makeRuling({ id: 1, kind: 'decline' }), { author: 'hr' })];
    const report = auditLedger([row(1), row(2), row(3, { person: 'p1', requestId: 'r1' })], rulings, 0);
    expect(report).toEqual({ malformed: 0, repeats: 1, floods: [], findings: [] });
    expect(isClean(report)).toBe(true);
  });

  it('counts what does not parse', () => {
    expect(isClean(auditLedger([], [], 1))).toBe(false);
  });

  it('points at rows with another editor, or in another person’s name', () => {
    expect(why([row(1, {}, { editor: 'p9' })])).toEqual(['1 otherEditor']);
    expect(why([row(1, {}, { author: 'p9' })])).toEqual(['1 writtenForAnother']);
  });

  it.each([
    ['2026-11-23T08:01:05Z', []],
    ['2026-11-23T08:01:06Z', ['1 changedLater']],
  ])('points at a row written at 08:01:00 and modified at %s: %j', (modified, findings) => {
    expect(why([row(1, {}, { modified })])).toEqual(findings);
  });

  it.each([
    [20, []],
    [21, ['p1 of 7: 21']],
  ])('points at more than twenty rows of one person on one session: %i give %j', (count, floods) => {
    const rows = Array.from({ length: count }, (_, n) => row(n + 1, { person: 'p1' }));
    const elsewhere = row(99, { person: 'p1', sessionId: 8 });
    const report = auditLedger([...rows, elsewhere], [], 0);
    expect(report.floods.map((flood) => `${flood.person} of ${flood.sessionId}: ${flood.rows}`)).toEqual(floods);
  });

  it.each([
    [[0, 10, 9], []],
    [[0, 11, 0, 20], [2]],
    [[1, 4, 2, 3], [2]], // three seconds among rows that come every second, as when a session opens
    [[4, 1, 2, 3], [1]],
  ])('of rows written at the seconds %j points at %j', (seconds, ids) => {
    const rows = seconds.map((second, at) =>
      row(at + 1, { created: new Date(Date.UTC(2026, 10, 23, 8, 0, second)).toISOString() }),
    );
    expect(why(rows)).toEqual(ids.map((id) => `${id} againstOrder`));
  });

  it('points at the one row with a false time, and not at those after it', () => {
    const rows = [1, 2, 3, 4, 5].map((id) => row(id, { created: isoOf(id === 2 ? 20 : id) }));
    expect(why(rows)).toEqual(['2 againstOrder']);
  });
});

describe('against the order', () => {
  const found = (instants: number[]) => againstOrder(instants, (instant) => instant, 2);

  it.each([
    [[1, 2, 3], []],
    [[5, 3, 6], []],
    [[5, 2, 6, 7], [2]],
    [[1, 50, 2, 3], [50]],
    [[10, 11, 1, 12], [1]],
    [[], []],
  ])('of %j with a tolerance of 2 are %j', (instants, wrong) => {
    expect(found(instants).length).toBe(wrong.length);
  });

  it('nothing is found in what rises, and without the found ones the rest is in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (instants) => {
        expect(found(instants.toSorted((one, other) => one - other))).toEqual([]);
        const wrong = new Set(againstOrder([...instants.entries()], ([, instant]) => instant, 0).map(([at]) => at));
        const rest = instants.filter((_, at) => !wrong.has(at));
        expect(rest).toEqual(rest.toSorted((one, other) => one - other));
      }),
    );
  });
});
