import { describe, expect, it } from 'vitest';
import { gainers, losers, peopleIn, proposedGuarantees, standingChanges } from './consequence.ts';
import { isoOf } from './fold/seat-histories.fixtures.ts';
import { placePreview, stateAfter, stateAfterRulings } from './preview.ts';
import { makeRow, makeSession } from './seats.fixtures.ts';
import { seats } from './seats.ts';

const rows = [
  ...['anna', 'bo', 'carl'].map((person, n) => makeRow({ id: n + 1, person })),
  makeRow({ id: 4, person: 'carl', part: 'coaching' }),
];
const withRoom = (capacity: number, coachingCapacity: number | null = null) =>
  makeSession({ capacity, coachingCapacity });
const changesTo = (before: ReturnType<typeof withRoom>, after: ReturnType<typeof withRoom>) =>
  standingChanges(seats(before, rows, []), seats(after, rows, []));

describe('a smaller room', () => {
  it('shows who loses the seat, and the coaching that goes with it', () => {
    const changes = changesTo(withRoom(3), withRoom(2));
    expect(losers(changes).map(({ person, part }) => `${person} ${part}`)).toEqual(['carl seat', 'carl coaching']);
    expect(peopleIn(losers(changes))).toEqual(['carl']);
  });

  it('by default guarantees them their seat, and with it nothing changes for anybody', () => {
    const drafts = proposedGuarantees(changesTo(withRoom(3), withRoom(1)));
    expect(drafts.map(({ kind, person, part }) => `${kind} ${person} ${part}`)).toEqual([
      'guarantee bo seat',
      'guarantee carl seat',
    ]);
    const after = stateAfterRulings(withRoom(1), { rows, rulings: [] }, drafts, isoOf(9));
    expect(after).toMatchObject({ seated: 2, overbookedBy: 1 });
    expect(losers(standingChanges(seats(withRoom(3), rows, []), after)).map(({ person }) => person)).toEqual(['anna']);
  });

  it('of coaching alone guarantees the coaching', () => {
    const drafts = proposedGuarantees(changesTo(withRoom(3, 1), withRoom(3, 0)));
    expect(drafts).toEqual([{ kind: 'guarantee', part: 'coaching', person: 'carl', reason: 'capacityChanged' }]);
  });
});

it('a larger room shows who moves in and who moves up', () => {
  const changes = changesTo(withRoom(1), withRoom(2));
  expect(gainers(changes).map(({ person }) => person)).toEqual(['bo']);
  expect(changes.find(({ person, part }) => person === 'carl' && part === 'seat')).toMatchObject({
    placeBefore: 2,
    placeAfter: 1,
  });
});

it('a change that matters to nobody shows nobody', () => {
  expect(changesTo(withRoom(3), withRoom(30))).toEqual([]);
});

it('cancelling is no loss to be mended by guarantees', () => {
  const cancelled = { ...withRoom(3), state: 'cancelled' as const };
  expect(proposedGuarantees(changesTo(withRoom(3), cancelled))).toEqual([]);
});

describe('a preview', () => {
  const withdrawn = [...rows, makeRow({ id: 5, person: 'anna', kind: 'withdraw' })];

  it('of signing up again is the end of the queue', () => {
    const known = { rows: withdrawn, rulings: [] };
    expect(placePreview(withRoom(1), known, { person: 'anna', part: 'seat', now: isoOf(9) })).toMatchObject({
      status: 'waiting',
      place: 2,
    });
  });

  it('of signing up after the window is late', () => {
    const session = { ...withRoom(9), signUpCloses: isoOf(8) };
    const known = { rows: withdrawn, rulings: [] };
    expect(placePreview(session, known, { person: 'anna', part: 'seat', now: isoOf(9) })?.status).toBe('late');
  });

  it('of withdrawing shows who gets the seat', () => {
    const intent = { kind: 'withdraw', part: 'seat', person: 'anna' } as const;
    const after = stateAfter(withRoom(1), { rows, rulings: [] }, [intent], isoOf(9));
    expect(gainers(standingChanges(seats(withRoom(1), rows, []), after)).map(({ person }) => person)).toEqual(['bo']);
  });
});
