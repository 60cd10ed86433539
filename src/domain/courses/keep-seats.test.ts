import { describe, expect, it } from 'vitest';
import { losers } from './consequence.ts';
import { isoOf } from './fold/seat-histories.fixtures.ts';
import { changesOf, changesWith, rulingsThatKeep, rulingThatKeeps } from './keep-seats.ts';
import { stateAfterRulings } from './preview.ts';
import { makeRow, makeSession } from './seats.fixtures.ts';

const rows = [1, 2, 3, 4].map((id) => makeRow({ id }));
const known = { rows, rulings: [] };
const now = isoOf(50);

describe('nobody loses a seat by what HR saves', () => {
  it('when there are fewer seats: all are guaranteed, since one guarantee would push out the next', () => {
    const change = { before: makeSession({ capacity: 4 }), after: makeSession({ capacity: 2 }), known, now };
    expect(losers(changesOf(change)).map(({ person }) => person)).toEqual(['p3', 'p4']);
    const drafts = rulingsThatKeep(change);
    expect(drafts.map(({ kind, person }) => `${kind} ${person}`)).toEqual([
      'guarantee p3',
      'guarantee p4',
      'guarantee p1',
      'guarantee p2',
    ]);
    expect(changesWith(change, drafts)).toEqual([]);
  });

  it('when the window leaves them outside: they are let in, and sit where they sat', () => {
    const change = {
      before: makeSession({ capacity: 4 }),
      after: makeSession({ capacity: 4, signUpCloses: isoOf(2) }),
      known,
      now,
    };
    const drafts = rulingsThatKeep(change);
    expect(drafts.map(({ kind, person }) => `${kind} ${person}`)).toEqual(['admitLate p3', 'admitLate p4']);
    expect(changesWith(change, drafts)).toEqual([]);
  });

  it('when both happen at once', () => {
    const change = {
      before: makeSession({ capacity: 4 }),
      after: makeSession({ capacity: 3, signUpOpens: isoOf(2) }),
      known,
      now,
    };
    expect(losers(changesWith(change, rulingsThatKeep(change)))).toEqual([]);
  });

  it('asks for nothing when nobody would lose', () => {
    const change = { before: makeSession({ capacity: 4 }), after: makeSession({ capacity: 9 }), known, now };
    expect(rulingsThatKeep(change)).toEqual([]);
  });
});

it('a guarantee on a full session lets everybody keep their seat, and without it the last one would lose theirs', () => {
  const session = makeSession({ capacity: 1 });
  const known = { rows: [makeRow({ id: 1 }), makeRow({ id: 2 })], rulings: [] };
  const ruling = { kind: 'guarantee', part: 'seat', person: 'p2', reason: 'byAgreement' } as const;
  const now = '2027-01-01T00:00:00Z';
  const seatedWith = (drafts: Parameters<typeof stateAfterRulings>[2]) =>
    stateAfterRulings(session, known, drafts, now)
      .entries.filter(({ status }) => status === 'seated')
      .map(({ person }) => person)
      .toSorted();
  expect(seatedWith([ruling])).toEqual(['p2']);
  expect(seatedWith(rulingThatKeeps(session, known, ruling, now))).toEqual(['p1', 'p2']);
});
