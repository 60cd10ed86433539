import { describe, expect, it } from 'vitest';
import { isoOf } from './fold/seat-histories.fixtures.ts';
import { seats, type LedgerRow, type SeatRuling, type SeatSession } from './seats.ts';
import { makeRow, makeRuling, makeSession } from './seats.fixtures.ts';

/** Rule by rule, docs/laws/seats.md. One thing in a story: at which minute, who, what, and of coaching if it says so. */
type Happening = readonly [
  minute: number,
  person: string,
  what: LedgerRow['kind'] | SeatRuling['kind'],
  part?: 'coaching',
];

/** Everything of a story gets the next ID of its ledger, 1, 2, 3 …, in the order they happen. */
function played(story: readonly Happening[], said: Partial<SeatSession> = {}) {
  const ledger: LedgerRow[] = [];
  const rulings: SeatRuling[] = [];
  for (const [minute, person, what, part = 'seat'] of story) {
    const created = isoOf(minute);
    if (what === 'signUp' || what === 'withdraw') {
      ledger.push(makeRow({ id: ledger.length + 1, kind: what, person, part, created }));
    } else rulings.push(makeRuling({ id: rulings.length + 1, kind: what, person, part, created }));
  }
  const state = seats(makeSession(said), ledger, rulings);
  const entryOf = (person: string, part: 'seat' | 'coaching' = 'seat') =>
    state.entries.find((entry) => entry.person === person && entry.part === part);
  /** `anna seated, bo waiting 1` */
  const standing = (part: 'seat' | 'coaching' = 'seat') =>
    state.entries
      .filter((entry) => entry.part === part)
      .toSorted((one, other) => one.person.localeCompare(other.person))
      .map(({ person, status, place }) => [person, status, place].filter((word) => word !== null).join(' '))
      .join(', ');
  return { state, entryOf, standing };
}

describe('rule 0: the two ledgers are read by time', () => {
  it('a ruling at the instant of a withdrawal comes after it, and binds to the next sign-up', () => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [3, 'anna', 'withdraw'],
      [3, 'anna', 'decline'],
      [4, 'anna', 'signUp'],
    ];
    expect(played(story).standing()).toBe('anna declined');
  });

  it('inside a ledger the ID decides, also when the instants run against it', () => {
    expect(
      played([
        [5, 'anna', 'signUp'],
        [4, 'anna', 'withdraw'],
      ]).standing(),
    ).toBe('anna withdrawn');
  });

  it('a false instant in one person’s row moves nothing about anybody else', () => {
    const story: Happening[] = [
      [24, 'forger', 'signUp'],
      [3, 'anna', 'signUp'],
      [4, 'anna', 'decline'],
      [5, 'anna', 'withdraw'],
      [6, 'anna', 'signUp'],
    ];
    expect(played(story).standing()).toBe('anna seated, forger seated');
  });

  it.each(['2026-11-23T08:05:00Z', '2026-11-23T08:05:00.0000000Z', '2026-11-23T09:05+01:00', '2026-11-23T08:05:00'])(
    '%s is five past eight UTC, and inside a window that ends there',
    (created) => {
      const session = makeSession({ signUpOpens: isoOf(5), signUpCloses: isoOf(5) });
      expect(seats(session, [makeRow({ id: 1, created })], []).seated).toBe(1);
    },
  );
});

describe('rule 1: a sign-up counts inside the window', () => {
  const window = { signUpOpens: isoOf(5), signUpCloses: isoOf(10) };

  it.each([
    [4, 'early'],
    [5, 'seated'],
    [10, 'seated'],
    [11, 'late'],
  ])('at minute %i, with a window from 5 to 10, one is %s', (minute, status) => {
    expect(played([[minute, 'anna', 'signUp']], window).standing()).toBe(`anna ${status}`);
  });

  it('an empty end is open', () => {
    expect(played([[1, 'anna', 'signUp']], { signUpCloses: isoOf(5) }).standing()).toBe('anna seated');
    expect(played([[24, 'anna', 'signUp']], { signUpOpens: isoOf(5) }).standing()).toBe('anna seated');
  });

  it('who was early may sign up again inside the window, and is as old as that', () => {
    const { standing, entryOf } = played(
      [
        [1, 'anna', 'signUp'],
        [5, 'bo', 'signUp'],
        [6, 'anna', 'signUp'],
      ],
      { ...window, capacity: 1 },
    );
    expect(standing()).toBe('anna waiting 1, bo seated');
    expect(entryOf('anna')?.ledgerId).toBe(3);
  });

  it('who was late and takes it back is still late', () => {
    const story: Happening[] = [
      [11, 'anna', 'signUp'],
      [12, 'anna', 'withdraw'],
    ];
    expect(played(story, window).standing()).toBe('anna late');
  });

  it('who withdrew and signed up again too late is late, with the later row', () => {
    const story: Happening[] = [
      [5, 'anna', 'signUp'],
      [6, 'anna', 'withdraw'],
      [11, 'anna', 'signUp'],
    ];
    const { standing, entryOf } = played(story, window);
    expect(standing()).toBe('anna late');
    expect(entryOf('anna')?.ledgerId).toBe(3);
  });
});

describe('rule 1: admitLate', () => {
  const window = { signUpOpens: isoOf(5), signUpCloses: isoOf(10) };

  it('makes a late sign-up count from its own ID', () => {
    const story: Happening[] = [
      [11, 'anna', 'signUp'],
      [12, 'bo', 'signUp'],
      [13, 'bo', 'admitLate'],
      [14, 'anna', 'admitLate'],
    ];
    expect(played(story, { ...window, capacity: 1 }).standing()).toBe('anna seated, bo waiting 1');
  });

  it('admits an early one too, before those who came in time', () => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [6, 'bo', 'signUp'],
      [7, 'anna', 'admitLate'],
    ];
    expect(played(story, { ...window, capacity: 1 }).standing()).toBe('anna seated, bo waiting 1');
  });

  it('says nothing about sign-ups that come after it', () => {
    const story: Happening[] = [
      [11, 'anna', 'admitLate'],
      [12, 'anna', 'signUp'],
    ];
    expect(played(story, window).standing()).toBe('anna late');
  });

  it('takes the last of several, and the ones before it stay ignored', () => {
    const story: Happening[] = [
      [11, 'anna', 'signUp'],
      [12, 'anna', 'signUp'],
      [13, 'anna', 'admitLate'],
    ];
    expect(played(story, window).entryOf('anna')).toMatchObject({ status: 'seated', ledgerId: 2 });
  });

  it('works backwards: a sign-up inside the window that came after is one too many', () => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [6, 'anna', 'signUp'],
      [7, 'anna', 'admitLate'],
    ];
    expect(played(story, window).entryOf('anna')).toMatchObject({ status: 'seated', ledgerId: 1 });
  });

  it('works backwards: a withdrawal that changed nothing now ends it', () => {
    const story: Happening[] = [
      [11, 'anna', 'signUp'],
      [12, 'anna', 'withdraw'],
      [13, 'anna', 'admitLate'],
    ];
    expect(played(story, window).standing()).toBe('anna withdrawn');
  });

  it('works backwards: a ruling that waited for the next sign-up was about this one', () => {
    const story: Happening[] = [
      [6, 'bo', 'signUp'],
      [11, 'anna', 'signUp'],
      [12, 'anna', 'guarantee'],
      [13, 'anna', 'admitLate'],
    ];
    expect(played(story, { ...window, capacity: 1 }).standing()).toBe('anna seated, bo waiting 1');
  });

  it('cannot bring in who first signed up after the start', () => {
    const story: Happening[] = [
      [21, 'anna', 'signUp'],
      [22, 'anna', 'admitLate'],
    ];
    expect(played(story, { ...window, starts: isoOf(20) }).standing()).toBe('anna late');
  });
});

describe('rule 2: one live sign-up per person and part', () => {
  it('a second sign-up changes nothing, not even the place', () => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [2, 'bo', 'signUp'],
      [3, 'anna', 'signUp'],
    ];
    const { standing, entryOf } = played(story, { capacity: 1 });
    expect(standing()).toBe('anna seated, bo waiting 1');
    expect(entryOf('anna')?.ledgerId).toBe(1);
  });

  it('signing up again after a withdrawal starts at the end of the queue', () => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [2, 'bo', 'signUp'],
      [3, 'anna', 'withdraw'],
      [4, 'anna', 'signUp'],
    ];
    expect(played(story, { capacity: 1 }).standing()).toBe('anna waiting 1, bo seated');
  });

  it('a withdrawal by who never signed up changes nothing and makes no entry', () => {
    expect(played([[1, 'anna', 'withdraw']]).state.entries).toEqual([]);
  });

  it.each([
    [5, false],
    [6, true],
  ])('a withdrawal at minute %i, with a limit at 5, is late: %s, and frees the seat', (minute, late) => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [2, 'bo', 'signUp'],
      [minute, 'anna', 'withdraw'],
    ];
    const { entryOf } = played(story, { capacity: 1, cancelUntil: isoOf(5) });
    expect(entryOf('anna')).toMatchObject({ status: 'withdrawn', withdrawnLate: late });
    expect(entryOf('bo')).toMatchObject({ status: 'seated' });
  });

  it('a late withdrawal is forgotten when one signs up again', () => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [6, 'anna', 'withdraw'],
      [7, 'anna', 'signUp'],
    ];
    expect(played(story, { cancelUntil: isoOf(5) }).entryOf('anna')).toMatchObject({ withdrawnLate: false });
  });

  it('a re-sent request is left out, at whatever instant it arrived', () => {
    const ledger = [
      makeRow({ id: 1, person: 'anna', requestId: 'a' }),
      makeRow({ id: 2, person: 'anna', kind: 'withdraw', requestId: 'b' }),
      makeRow({ id: 3, person: 'anna', requestId: 'a' }),
    ];
    expect(seats(makeSession(), ledger, []).entries).toMatchObject([{ status: 'withdrawn', ledgerId: 1 }]);
  });

  it('the same request of another person, or for the other part, is no repeat', () => {
    const ledger = [
      makeRow({ id: 1, person: 'anna', requestId: 'a' }),
      makeRow({ id: 2, person: 'bo', requestId: 'a' }),
      makeRow({ id: 3, person: 'anna', part: 'coaching', requestId: 'a' }),
    ];
    expect(seats(makeSession(), ledger, []).entries).toHaveLength(3);
  });
});

describe('rule 2: after the start', () => {
  const started = { starts: isoOf(20) };

  it.each([
    [20, 'withdrawn'],
    [21, 'seated'],
  ])('a withdrawal at minute %i, with a start at 20, leaves one %s', (minute, status) => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [minute, 'anna', 'withdraw'],
    ];
    expect(played(story, started).standing()).toBe(`anna ${status}`);
  });

  it('who never signed up before stands as late, with that row, though the window has no end', () => {
    expect(played([[21, 'anna', 'signUp']], started).entryOf('anna')).toMatchObject({ status: 'late', ledgerId: 1 });
  });

  it('who withdrew before stays withdrawn', () => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [2, 'anna', 'withdraw'],
      [21, 'anna', 'signUp'],
    ];
    expect(played(story, started).entryOf('anna')).toMatchObject({ status: 'withdrawn', ledgerId: 1 });
  });

  it('a ruling still counts', () => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [2, 'bo', 'signUp'],
      [21, 'anna', 'decline'],
    ];
    expect(played(story, { ...started, capacity: 1 }).standing()).toBe('anna declined, bo seated');
  });
});

describe('rule 3: rulings', () => {
  const two: Happening[] = [
    [1, 'anna', 'signUp'],
    [2, 'bo', 'signUp'],
  ];

  it.each([
    [['guarantee', 'decline'], 'anna seated, bo declined'],
    [['decline', 'guarantee'], 'anna waiting 1, bo seated'],
    [['guarantee', 'decline', 'guarantee'], 'anna waiting 1, bo seated'],
  ] as const)('of %j the newest holds: %s', (kinds, standing) => {
    const story: Happening[] = [...two, ...kinds.map((kind, after): Happening => [3 + after, 'bo', kind])];
    expect(played(story, { capacity: 1 }).standing()).toBe(standing);
  });

  it('of several prioritise the first holds', () => {
    const story: Happening[] = [...two, [3, 'anna', 'prioritise'], [4, 'bo', 'prioritise'], [5, 'anna', 'prioritise']];
    expect(played(story, { capacity: 1 }).standing()).toBe('anna seated, bo waiting 1');
  });

  it('made before one signs up, it waits for the sign-up', () => {
    const story: Happening[] = [
      [1, 'bo', 'guarantee'],
      [2, 'anna', 'signUp'],
      [3, 'bo', 'signUp'],
    ];
    expect(played(story, { capacity: 1 }).standing()).toBe('anna waiting 1, bo seated');
  });

  it('made before one signs up outside the window, it waits on for the one that counts', () => {
    const story: Happening[] = [
      [1, 'bo', 'decline'],
      [2, 'bo', 'signUp'],
      [6, 'bo', 'signUp'],
    ];
    expect(played(story, { signUpOpens: isoOf(5) }).entryOf('bo')).toMatchObject({ status: 'declined', ledgerId: 2 });
  });

  it('ends with the sign-up it is bound to', () => {
    const story: Happening[] = [...two, [3, 'bo', 'guarantee'], [4, 'bo', 'withdraw'], [5, 'bo', 'signUp']];
    const { standing, entryOf } = played(story, { capacity: 1 });
    expect(standing()).toBe('anna seated, bo waiting 1');
    expect(entryOf('bo')?.guaranteed).toBe(false);
  });

  it('about a seat says nothing about coaching', () => {
    const story: Happening[] = [...two, [3, 'anna', 'signUp', 'coaching'], [4, 'anna', 'decline', 'coaching']];
    expect(played(story).standing()).toBe('anna seated, bo seated');
    expect(played(story).standing('coaching')).toBe('anna declined');
  });
});

describe('rules 4 and 5: the order, the seats, the waiting list', () => {
  const four = ['anna', 'bo', 'carl', 'dorte'].map((person, n): Happening => [n + 1, person, 'signUp']);

  it.each([
    [{ capacity: null }, 'anna seated, bo seated, carl seated, dorte seated'],
    [{ capacity: 2 }, 'anna seated, bo seated, carl waiting 1, dorte waiting 2'],
    [{ capacity: 2, waitingListCapacity: 1 }, 'anna seated, bo seated, carl waiting 1, dorte refused'],
    [{ capacity: 2, waitingListCapacity: 0 }, 'anna seated, bo seated, carl refused, dorte refused'],
    [{ capacity: 0 }, 'anna waiting 1, bo waiting 2, carl waiting 3, dorte waiting 4'],
  ])('with %j: %s', (said, standing) => {
    expect(played(four, said).standing()).toBe(standing);
  });

  it.each([
    [null, { seated: 4, waiting: 0, free: null, overbookedBy: 0 }],
    [5, { seated: 4, waiting: 0, free: 1, overbookedBy: 0 }],
    [3, { seated: 3, waiting: 1, free: 0, overbookedBy: 0 }],
  ])('four people and a capacity of %j count as %j', (capacity, counts) => {
    expect(played(four, { capacity }).state).toMatchObject(counts);
  });

  it('prioritised people come first, in the order of their rulings', () => {
    const story: Happening[] = [...four, [5, 'dorte', 'prioritise'], [6, 'carl', 'prioritise']];
    expect(played(story, { capacity: 1 }).standing()).toBe(
      'anna waiting 2, bo waiting 3, carl waiting 1, dorte seated',
    );
  });

  it('the guaranteed sit whatever the capacity, and the session shows as overbooked', () => {
    const story: Happening[] = [...four, [5, 'carl', 'guarantee'], [6, 'dorte', 'guarantee']];
    const { state, standing, entryOf } = played(story, { capacity: 1 });
    expect(standing()).toBe('anna waiting 1, bo waiting 2, carl seated, dorte seated');
    expect(state).toMatchObject({ seated: 2, free: 0, overbookedBy: 1 });
    expect(entryOf('dorte')?.guaranteed).toBe(true);
  });

  it('who was refused moves in when there is room, in order', () => {
    const said = { capacity: 1, waitingListCapacity: 1 };
    expect(played(four, said).standing()).toBe('anna seated, bo waiting 1, carl refused, dorte refused');
    expect(played([...four, [9, 'bo', 'withdraw']], said).standing()).toBe(
      'anna seated, bo withdrawn, carl waiting 1, dorte refused',
    );
  });

  it('a seat set free goes to the first in line, never to a newcomer', () => {
    const story: Happening[] = [...four, [6, 'anna', 'withdraw'], [7, 'eva', 'signUp']];
    expect(played(story, { capacity: 1 }).standing()).toBe(
      'anna withdrawn, bo seated, carl waiting 1, dorte waiting 2, eva waiting 3',
    );
  });

  it('the declined hold nothing and wait for nothing', () => {
    const story: Happening[] = [...four, [5, 'anna', 'decline'], [6, 'carl', 'decline']];
    expect(played(story, { capacity: 1 }).standing()).toBe('anna declined, bo seated, carl declined, dorte waiting 1');
  });

  it('two requests at the same instant are in the order of their IDs', () => {
    const ledger = [makeRow({ id: 2, created: isoOf(1) }), makeRow({ id: 1, created: isoOf(1) })];
    expect(seats(makeSession({ capacity: 1 }), ledger, []).entries.map(({ person }) => person)).toEqual(['p1', 'p2']);
  });
});

describe('rule 6: a cancelled session', () => {
  it('cancels every live entry and leaves the others as they are', () => {
    const story: Happening[] = [
      [1, 'anna', 'signUp'],
      [2, 'bo', 'signUp'],
      [3, 'bo', 'withdraw'],
      [4, 'carl', 'signUp'],
      [5, 'carl', 'decline'],
      [6, 'anna', 'signUp', 'coaching'],
      [11, 'dorte', 'signUp'],
    ];
    const { state, standing } = played(story, { state: 'cancelled', capacity: 1, signUpCloses: isoOf(10) });
    expect(standing()).toBe('anna cancelled, bo withdrawn, carl cancelled, dorte late');
    expect(standing('coaching')).toBe('anna cancelled');
    expect(state).toMatchObject({ seated: 0, waiting: 0 });
  });

  it.each(['planned', 'open', 'closed', 'held'] as const)('the state %s changes nothing', (state) => {
    expect(played([[1, 'anna', 'signUp']], { state }).standing()).toBe('anna seated');
  });
});

describe('rule 7: coaching', () => {
  const seatsFor = (...people: string[]) => people.map((person, n): Happening => [n + 1, person, 'signUp']);
  const coachingFor = (...people: string[]) =>
    people.map((person, n): Happening => [n + 8, person, 'signUp', 'coaching']);

  it('has its own capacity and its own queue', () => {
    const story = [...seatsFor('anna', 'bo', 'carl'), ...coachingFor('carl', 'bo', 'anna')];
    expect(played(story, { coachingCapacity: 1 }).standing('coaching')).toBe(
      'anna waiting 2, bo waiting 1, carl seated',
    );
  });

  it('who has no seat waits behind those who have one', () => {
    const story = [...seatsFor('anna', 'bo', 'carl'), ...coachingFor('dorte', 'carl', 'bo', 'anna')];
    expect(played(story, { capacity: 2, coachingCapacity: 1 }).standing('coaching')).toBe(
      'anna waiting 1, bo seated, carl waiting 3, dorte waiting 2',
    );
  });

  it('a place stays empty rather than go to who has no seat', () => {
    expect(played(coachingFor('anna'), { coachingCapacity: 5 }).standing('coaching')).toBe('anna waiting 1');
    expect(played(coachingFor('anna'), { coachingCapacity: null }).standing('coaching')).toBe('anna waiting 1');
  });

  it('leaving the seat leaves the coaching place to the next', () => {
    const story: Happening[] = [...seatsFor('anna', 'bo'), ...coachingFor('anna', 'bo'), [15, 'anna', 'withdraw']];
    expect(played(story, { coachingCapacity: 1 }).standing('coaching')).toBe('anna waiting 1, bo seated');
  });

  it('a guarantee of coaching holds only while one has a seat', () => {
    const story: Happening[] = [
      ...seatsFor('anna', 'bo'),
      ...coachingFor('anna', 'bo'),
      [12, 'bo', 'guarantee', 'coaching'],
    ];
    expect(played(story, { coachingCapacity: 1 }).standing('coaching')).toBe('anna waiting 1, bo seated');
    expect(played(story, { capacity: 1, coachingCapacity: 1 }).standing('coaching')).toBe('anna seated, bo waiting 1');
  });

  it('0 refuses everybody, since none is offered', () => {
    const story: Happening[] = [
      ...seatsFor('anna', 'bo'),
      ...coachingFor('anna', 'bo', 'carl'),
      [12, 'bo', 'guarantee', 'coaching'],
    ];
    expect(played(story, { coachingCapacity: 0 }).standing('coaching')).toBe('anna refused, bo refused, carl refused');
  });

  it('the limit of the seats’ waiting list is not its own', () => {
    const story = [...seatsFor('anna', 'bo'), ...coachingFor('anna', 'bo')];
    expect(played(story, { waitingListCapacity: 0, coachingCapacity: 1 }).standing('coaching')).toBe(
      'anna seated, bo waiting 1',
    );
  });
});
