import { isoOf } from './fold/seat-histories.fixtures.ts';
import type { LedgerRow, SeatRuling, SeatSession } from './seats.ts';

/** A session on which anything goes unless a test says otherwise. */
export const makeSession = (said: Partial<SeatSession> = {}): SeatSession => ({
  id: 7,
  state: 'open',
  starts: null,
  capacity: null,
  waitingListCapacity: null,
  coachingCapacity: null,
  signUpOpens: null,
  signUpCloses: null,
  cancelUntil: null,
  ...said,
});

export const makeRow = (said: Partial<LedgerRow> & { id: number }): LedgerRow => ({
  sessionId: 7,
  kind: 'signUp',
  part: 'seat',
  person: `p${said.id}`,
  created: isoOf(said.id),
  requestId: `r${said.id}`,
  ...said,
});

export const makeRuling = (said: Partial<SeatRuling> & { id: number; kind: SeatRuling['kind'] }): SeatRuling => ({
  sessionId: 7,
  part: 'seat',
  person: 'p1',
  created: isoOf(said.id),
  reason: 'other',
  ...said,
});
