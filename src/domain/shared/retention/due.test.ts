import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, plainDate, type PlainDate } from '#kernel/plain-date.ts';
import { due, dueFrom, type EventDay, type KeptRow, type RetentionFacts } from './due.ts';
import { dueAlone, dueTogether } from './due-rows.ts';
import type { RetentionEvent } from './retention.ts';

const day = (text: string): PlainDate => plainDate(text)!;
const keptBy = (after: RetentionEvent, months = 12) => ({ key: `by-${after}`, retention: { months, after } });
const row = (said: Partial<KeptRow> = {}): KeptRow => ({ id: 1, created: '2026-11-23T10:00:00Z', of: '7', ...said });

type Dated = Exclude<RetentionEvent, 'created'>;
const dated: readonly Dated[] = ['sessionStarts', 'planEnds', 'yearEnds'];

const facts = (
  today: string,
  days: Partial<Record<Dated, Readonly<Record<string, EventDay>>>> = {},
): RetentionFacts => ({
  today: day(today),
  days: Object.fromEntries(Object.entries(days).map(([event, known]) => [event, new Map(Object.entries(known))])),
});

describe('a row that is kept by when it was written', () => {
  it.each([
    ['2026-11-23T08:00:00Z', 12, '2027-11-23'],
    ['2026-08-31T08:00:00Z', 6, '2027-02-28'],
    ['2027-08-31T08:00:00Z', 6, '2028-02-29'],
    ['2026-12-31T23:30:00Z', 1, '2027-02-01'],
    ['2026-12-01T08:00:00Z', 12, '2027-12-01'],
    ['2026-11-05T08:00:00Z', 1, '2026-12-05'],
    ['2025-11-22T22:59:00Z', 12, '2026-11-22'],
    ['2025-11-22T23:00:00Z', 12, '2026-11-23'],
  ])('at %s is due %i months after that day in Copenhagen, on %s', (created, months, from) => {
    expect(dueFrom(keptBy('created', months), row({ created }), facts('2026-01-01'))).toBe(from);
  });
});

describe.each(dated)('a row that is kept by %s', (after) => {
  const list = keptBy(after);
  const on = (today: string, of: EventDay) => due(list, row(), facts(today, { [after]: { 7: of } }));

  it('is due so many months after the day of the event, however long before it was written', () => {
    expect(on('2028-03-30', day('2027-03-31'))).toBe(false);
    expect(on('2028-03-31', day('2027-03-31'))).toBe(true);
  });

  it('is due by when it was written once the event has no day, or what it belongs to is gone', () => {
    expect([on('2027-11-22', null), on('2027-11-23', null)]).toEqual([false, true]);
    const gone = (today: string, of: string | null) => due(list, row({ of }), facts(today, { [after]: {} }));
    expect([gone('2027-11-22', '7'), gone('2027-11-23', '7'), gone('2027-11-23', null)]).toEqual([false, true, true]);
  });

  it('is never due while its event cannot be read, or the events are not known at all', () => {
    expect(on('2099-01-01', 'unknown')).toBe(false);
    expect(due(list, row(), facts('2099-01-01'))).toBe(false);
  });

  it('is not due on the day of its event itself, even after no months at all', () => {
    const at = (today: string) => due(keptBy(after, 0), row(), facts(today, { [after]: { 7: day('2027-03-31') } }));
    expect([at('2027-03-30'), at('2027-03-31'), at('2027-04-01')]).toEqual([false, false, true]);
  });
});

const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
const eventDay = fc.oneof(
  instants.map((date) => dayOf(date.getTime())),
  fc.constant(null),
  fc.constant('unknown' as const),
);
const rows = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 500 }),
    created: instants.map((date) => date.toISOString()),
    of: fc.constantFrom('1', '2', '3', null),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const known = fc.record({ 1: eventDay, 2: eventDay });

it('what is due stays due, and what has an event to come is not', () => {
  fc.assert(
    fc.property(fc.constantFrom(...dated), rows, known, instants, instants, (after, written, days, one, other) => {
      const [first, later] = [one, other].map((date) => dayOf(date.getTime())).sort();
      const map = { [after]: days };
      for (const each of written) {
        const list = keptBy(after, 6);
        const before = due(list, each, facts(first!, map));
        if (before) expect(due(list, each, facts(later!, map))).toBe(true);
        const event = each.of === null ? undefined : days[each.of as unknown as 1];
        if (event && event !== 'unknown' && event >= first!) expect(before).toBe(false);
      }
    }),
  );
});

it('a list without a retention is never due', () => {
  expect(due({ key: 'topics' }, row(), facts('2099-01-01'))).toBe(false);
});

describe('what goes together', () => {
  const [signUps, ticks] = [keptBy('sessionStarts'), { ...keptBy('sessionStarts'), key: 'ticks' }];

  it('goes when every row of it is due, in every list, and never in part', () => {
    fc.assert(
      fc.property(rows, rows, known, instants, (ofSignUps, ofTicks, days, today) => {
        const at = facts(dayOf(today.getTime()), { sessionStarts: days });
        const lists = [
          { list: signUps, rows: ofSignUps },
          { list: ticks, rows: ofTicks },
        ];
        const groups = dueTogether(lists, 'sessionStarts', at);
        for (const of of ['1', '2', '3', null]) {
          const all = [...ofSignUps, ...ofTicks].filter((each) => each.of === of);
          const goes = all.length > 0 && all.every((each) => due(signUps, each, at));
          expect(groups.find((group) => group.of === (of ?? ''))?.count).toBe(goes ? all.length : undefined);
        }
      }),
    );
  });

  it('is apart from what goes one by one', () => {
    const lists = [
      { list: keptBy('created'), rows: [row(), row({ id: 2, created: '2027-11-01T10:00:00Z' })] },
      { list: signUps, rows: [row()] },
    ];
    expect(dueAlone(lists, facts('2027-12-01'))).toEqual([{ list: lists[0]!.list, rows: [row()] }]);
  });
});
