/** The terms of the sign-up ledger, as docs/laws/seats.md prints them. Instants are ISO strings in UTC. */
export type Part = 'seat' | 'coaching';

/** What the fold has to know of a session. `capacity` is what HR has reserved already taken off. */
export type SeatSession = {
  id: number;
  state: 'planned' | 'open' | 'closed' | 'cancelled' | 'held';
  starts: string | null;
  /** Here and in the next two, null is unlimited; a `coachingCapacity` of 0 means that none is offered. */
  capacity: number | null;
  waitingListCapacity: number | null;
  coachingCapacity: number | null;
  signUpOpens: string | null;
  signUpCloses: string | null;
  cancelUntil: string | null;
};

export type LedgerRow = {
  id: number;
  sessionId: number;
  kind: 'signUp' | 'withdraw';
  part: Part;
  person: string;
  created: string;
  requestId: string;
};

export type SeatRuling = {
  id: number;
  sessionId: number;
  kind: 'guarantee' | 'decline' | 'prioritise' | 'admitLate';
  part: Part;
  person: string;
  created: string;
  reason: string;
};

export type SeatStatus = 'seated' | 'waiting' | 'refused' | 'declined' | 'early' | 'late' | 'withdrawn' | 'cancelled';

export type SeatEntry = {
  person: string;
  part: Part;
  status: SeatStatus;
  /** 1-based place in the queue when waiting. */
  place: number | null;
  /** The sign-up that holds now, else the last one that was not ignored because another was live. */
  ledgerId: number;
  guaranteed: boolean;
  /** Status withdrawn, and that withdrawal was after `cancelUntil`. */
  withdrawnLate: boolean;
};

/** The counts are of the part `seat`. */
export type SeatState = {
  entries: SeatEntry[];
  seated: number;
  waiting: number;
  free: number | null;
  overbookedBy: number;
};
