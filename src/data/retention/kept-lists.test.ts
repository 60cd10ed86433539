import { describe, expect, it } from 'vitest';
import { foreignNumber } from '#columns/foreign-number.ts';
import { text } from '#columns/text.ts';
import { due } from '#domain/shared/retention/due.ts';
import { plainDate } from '#kernel/plain-date.ts';
import { defineList, type ListDefinition } from '#lists/define-list.ts';
import { allLists } from '#lists/index.ts';
import { keptLists } from './kept-lists.ts';
import { eventSources } from './retention-events.ts';

const today = plainDate('2099-01-01')!;
const days = Object.fromEntries(Object.keys(eventSources).map((event) => [event, new Map()]));
const withPeople = allLists.filter(({ people }) => people.length > 0);
const others = allLists.filter(({ people, retention }) => people.length === 0 && retention);

const keptKeys = keptLists(allLists).map(({ key }) => key);

describe('every list with people in it', () => {
  it.each([...withPeople, ...others].map((list) => [list.key, list] as const))(
    '%s gets due, by what its rows say',
    (key, list) => {
      const [kept, ...more] = keptLists([list]);
      expect([kept?.key, more]).toEqual([key, []]);
      const row = { id: 1, created: '2020-01-01T08:00:00Z', of: kept!.owner === undefined ? null : '7' };
      expect(due(kept!, row, { today, days })).toBe(true);
      expect(due(kept!, { ...row, created: '2098-12-31T08:00:00Z' }, { today, days })).toBe(false);
    },
  );

  it('is there, and what is said of people apart from them, and nothing else', () => {
    expect(others.map(({ key }) => key)).toContain('seatRulingNotes');
    expect(keptKeys.sort()).toEqual([...withPeople, ...others].map(({ key }) => key).sort());
  });
});

describe('a list with people in it is refused', () => {
  const columns = {
    title: text({ internalName: 'Title', title: 'Titel' }),
    sessionId: foreignNumber({ internalName: 'SessionId', title: 'Hold', required: true, to: 'courseSessions' }),
  };
  const facts = defineList({
    key: 'planted',
    url: 'Lists/Planted',
    title: 'Plantet',
    description: '',
    nature: 'facts',
    sharing: 'list',
    columns,
    retention: { months: 12, after: 'sessionStarts' },
  });

  it.each<[string, Partial<ListDefinition>]>([
    ['without a time', { retention: undefined }],
    ['kept by an event whose days nobody reads', { retention: { months: 6, after: 'planEnds' } }],
    ['with no column that leads to the event', { columns: { title: columns.title } }],
    ['kept by a year that its rows do not name', { retention: { months: 6, after: 'yearEnds' } }],
  ])('%s', (_, change) => {
    expect(() => keptLists([facts])).not.toThrow();
    expect(() => keptLists([{ ...facts, ...change }])).toThrow(/planted/);
  });
});

it('sign-ups go last of all that is about a session: cut off in the middle, nobody’s place is lost before its rulings', () => {
  const ofSessions = keptLists(allLists).filter(({ retention }) => retention.after === 'sessionStarts');
  expect(ofSessions.at(-1)?.key).toBe('signUpLedger');
  expect(ofSessions.map(({ key }) => key)).toContain('seatRulings');
});

it('a year ends on its last day, and a number that is no year never does', async () => {
  const days = await eventSources.yearEnds!.readDays(undefined as never, new Set(['2026', '0', '20266', 'x']));
  expect([...days]).toEqual([['2026', '2026-12-31']]);
});
