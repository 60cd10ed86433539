import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainReading } from './fold/plain-reading.fixtures.ts';
import { isoOf, seatHistories, type SeatHistory } from './fold/seat-histories.fixtures.ts';
import { seats, type SeatEntry, type SeatState } from './seats.ts';

/** Together more than 10,000 histories. */
const runs = { numRuns: 800 };

const fold = ({ session, ledger, rulings }: SeatHistory): SeatState => seats(session, ledger, rulings);
const always = (law: (history: SeatHistory, state: SeatState) => void) =>
  fc.assert(
    fc.property(seatHistories, (history) => law(history, fold(history))),
    runs,
  );
const ofPart = ({ entries }: SeatState, part: SeatEntry['part']) => entries.filter((entry) => entry.part === part);
const inState = (entries: SeatEntry[], status: SeatEntry['status']) =>
  entries.filter((entry) => entry.status === status);
const comparable = ({ entries, ...counts }: SeatState) => ({
  ...counts,
  entries: Object.fromEntries(entries.map((entry) => [`${entry.part} ${entry.person}`, entry])),
});

it('a second, plain reading of the law comes to the same', () => {
  fc.assert(
    fc.property(seatHistories, ({ session, ledger, rulings }) => {
      expect(comparable(seats(session, ledger, rulings))).toEqual(comparable(plainReading(session, ledger, rulings)));
    }),
    { numRuns: 3_000 },
  );
});

describe('whatever has happened', () => {
  it('every person and part that ever signed up has exactly one entry, and nobody else has one', () => {
    always(({ session, ledger }, state) => {
      const signedUp = ledger.filter(({ kind, sessionId }) => kind === 'signUp' && sessionId === session.id);
      const wanted = new Set(signedUp.map(({ part, person }) => `${part} ${person}`));
      const found = state.entries.map(({ part, person }) => `${part} ${person}`);
      // A sign-up that re-uses the request of a withdrawal is a repeat of it, and is none.
      expect(found.length).toBe(new Set(found).size);
      expect(found.filter((key) => !wanted.has(key))).toEqual([]);
      const fresh = new Set(ledger.filter(({ requestId }) => requestId.startsWith('own')).map(({ id }) => id));
      for (const row of signedUp) if (fresh.has(row.id)) expect(found).toContain(`${row.part} ${row.person}`);
    });
  });

  it('never more are seated than the capacity, or the guaranteed', () => {
    always(({ session }, state) => {
      const seated = inState(ofPart(state, 'seat'), 'seated');
      const guaranteed = seated.filter((entry) => entry.guaranteed).length;
      expect(seated.length).toBeLessThanOrEqual(Math.max(session.capacity ?? Infinity, guaranteed));
      expect(state.overbookedBy).toBe(Math.max(0, seated.length - (session.capacity ?? Infinity)));
    });
  });

  it('nobody waits for a seat, or is refused one, while a seat is free', () => {
    always((_, state) => {
      const seat = ofPart(state, 'seat');
      const turnedAway = inState(seat, 'waiting').length + inState(seat, 'refused').length;
      if (turnedAway > 0) expect(state.free).toBe(0);
    });
  });

  it('no seated person waits for coaching while a place is free, and only the seated have one', () => {
    always(({ session }, state) => {
      const seatedPeople = new Set(inState(ofPart(state, 'seat'), 'seated').map(({ person }) => person));
      const coached = inState(ofPart(state, 'coaching'), 'seated');
      const ready = inState(ofPart(state, 'coaching'), 'waiting').filter(({ person }) => seatedPeople.has(person));
      expect(coached.filter(({ person }) => !seatedPeople.has(person))).toEqual([]);
      if (ready.length > 0) expect(coached.length).toBeGreaterThanOrEqual(session.coachingCapacity ?? Infinity);
    });
  });

  it('the places in each queue are 1, 2, 3 …, and the waiting list is as long as allowed', () => {
    always(({ session }, state) => {
      for (const part of ['seat', 'coaching'] as const) {
        const places = inState(ofPart(state, part), 'waiting').map(({ place }) => place);
        expect(places).toEqual(places.map((_, ahead) => ahead + 1));
      }
      expect(state.entries.filter(({ status, place }) => (status === 'waiting') !== (place !== null))).toEqual([]);
      expect(state.waiting).toBeLessThanOrEqual(session.waitingListCapacity ?? Infinity);
    });
  });

  it('the entry names a sign-up of that person and part', () => {
    always(({ session, ledger }, state) => {
      for (const { person, part, ledgerId } of state.entries) {
        const row = ledger.find(({ id }) => id === ledgerId);
        expect(row).toMatchObject({ person, part, kind: 'signUp', sessionId: session.id });
      }
    });
  });

  it('nobody is live in a cancelled session', () => {
    always((history, state) => {
      const cancelled = fold({ ...history, session: { ...history.session, state: 'cancelled' } });
      expect(cancelled.entries.filter(({ status }) => /seated|waiting|refused|declined/.test(status))).toEqual([]);
      expect(cancelled.entries).toHaveLength(state.entries.length);
    });
  });
});

describe('nothing is changed by', () => {
  it('the order in which rows come', () => {
    fc.assert(
      fc.property(seatHistories, fc.infiniteStream(fc.nat()), (history, stream) => {
        const shuffled = <Row>(rows: Row[]) =>
          rows.map((row) => [stream.next().value as number, row] as const).sort((one, other) => one[0] - other[0]);
        const ledger = shuffled(history.ledger).map(([, row]) => row);
        const rulings = shuffled(history.rulings).map(([, row]) => row);
        expect(fold({ ...history, ledger, rulings })).toEqual(fold(history));
      }),
      runs,
    );
  });

  it('sending any request again', () => {
    fc.assert(
      fc.property(seatHistories, fc.nat(), fc.nat({ max: 30 }), (history, which, minute) => {
        const row = history.ledger[which % Math.max(1, history.ledger.length)];
        fc.pre(row !== undefined);
        const again = { ...row, id: 1_000, created: isoOf(minute) };
        expect(fold({ ...history, ledger: [...history.ledger, again] })).toEqual(fold(history));
      }),
      runs,
    );
  });

  it('the rows of other sessions', () => {
    always((history, state) => {
      const own = <Row extends { sessionId: number }>(rows: Row[]) =>
        rows.filter(({ sessionId }) => sessionId === history.session.id);
      expect(fold({ ...history, ledger: own(history.ledger), rulings: own(history.rulings) })).toEqual(state);
    });
  });

  it('rows after the start, for those who signed up before it', () => {
    always((drawn) => {
      const starts = Date.parse(drawn.session.starts ?? '9999-01-01T00:00:00Z');
      const history = { ...drawn, ledger: drawn.ledger.map((row) => ({ ...row, requestId: `own-${row.id}` })) };
      const inTime = history.ledger.filter(({ created }) => Date.parse(created) <= starts);
      const [state, before] = [fold(history), fold({ ...history, ledger: inTime })];
      const known = new Set(before.entries.map(({ part, person }) => `${part} ${person}`));
      const latecomers = state.entries.filter(({ part, person }) => !known.has(`${part} ${person}`));
      expect(state.entries.filter((entry) => !latecomers.includes(entry))).toEqual(before.entries);
      expect(latecomers.filter(({ status }) => status !== 'late')).toEqual([]);
    });
  });

  it('a row that nobody can read', () => {
    always((history, state) => {
      const broken = { id: 500, sessionId: 7, person: 'p1', requestId: 'x', created: isoOf(1) };
      const ledger = [
        ...history.ledger,
        { ...broken, kind: 'signup', part: 'seat' },
        { ...broken, kind: 'signUp', part: 'table' },
        { ...broken, kind: 'signUp', part: 'seat', created: 'yesterday' },
      ] as SeatHistory['ledger'];
      expect(fold({ ...history, ledger })).toEqual(state);
    });
  });

  it('being read: the rows are left as they were', () => {
    always((history) => {
      const before = structuredClone(history);
      fold(history);
      expect(history).toEqual(before);
    });
  });
});
