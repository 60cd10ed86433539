import type { LedgerRow, Part, SeatEntry, SeatRuling, SeatSession, SeatState } from './contract.ts';

/**
 * docs/laws/seats.md read a second time, sentence by sentence, without the fold's code and without a thought for speed.
 * The fold has to agree with it on random histories.
 */
export function plainReading(session: SeatSession, ledger: LedgerRow[], rulings: SeatRuling[]): SeatState {
  const rows = ledger
    .filter((row) => row.sessionId === session.id)
    .sort((one, other) => one.id - other.id)
    .filter((row, index, all) => !all.slice(0, index).some((lower) => isSameRequest(lower, row)));
  const ownRulings = rulings
    .filter((ruling) => ruling.sessionId === session.id)
    .sort((one, other) => one.id - other.id);
  const peopleOf = (part: Part) => [
    ...new Set(rows.filter((row) => row.part === part && row.kind === 'signUp').map(({ person }) => person)),
  ];
  const storiesOf = (part: Part) => peopleOf(part).map((person) => new Story(session, person, part, rows, ownRulings));

  const seatEntries = shareOut(session, storiesOf('seat'), session.capacity, session.waitingListCapacity, () => true);
  const isSeated = (person: string) =>
    seatEntries.some((entry) => entry.person === person && entry.status === 'seated');
  const coachingEntries = shareOut(session, storiesOf('coaching'), session.coachingCapacity, null, isSeated).map(
    (entry): SeatEntry =>
      session.coachingCapacity === 0 && (entry.status === 'seated' || entry.status === 'waiting')
        ? { ...entry, status: 'refused', place: null }
        : entry,
  );
  const seated = seatEntries.filter(({ status }) => status === 'seated').length;
  return {
    entries: [...seatEntries, ...coachingEntries],
    seated,
    waiting: seatEntries.filter(({ status }) => status === 'waiting').length,
    free: session.capacity === null ? null : Math.max(session.capacity - seated, 0),
    overbookedBy: session.capacity === null ? 0 : Math.max(seated - session.capacity, 0),
  };
}

const isSameRequest = (one: LedgerRow, other: LedgerRow): boolean =>
  one.person === other.person && one.part === other.part && one.requestId === other.requestId;

const ms = (iso: string): number => new Date(iso).getTime();

/** What happened to one person's part, and questions about it that are answered by looking at all of it again. */
class Story {
  readonly #happened: (LedgerRow | SeatRuling)[];
  readonly #tooLate: LedgerRow[];

  constructor(
    readonly session: SeatSession,
    readonly person: string,
    readonly part: Part,
    allRows: LedgerRow[],
    allRulings: SeatRuling[],
  ) {
    const mine = (one: LedgerRow | SeatRuling) => one.person === person && one.part === part;
    const starts = session.starts;
    const rows = allRows.filter(mine).filter((row) => starts === null || ms(row.created) <= ms(starts));
    this.#tooLate = allRows.filter(mine).filter((row) => starts !== null && ms(row.created) > ms(starts));
    this.#happened = [];
    const rulings = allRulings.filter(mine);
    while (rows.length > 0 || rulings.length > 0) {
      const rowIsNext = rulings.length === 0 || (rows.length > 0 && ms(rows[0]!.created) <= ms(rulings[0]!.created));
      this.#happened.push(rowIsNext ? rows.shift()! : rulings.shift()!);
    }
  }

  get everSignedUpInTime(): boolean {
    return this.#happened.some(({ kind }) => kind === 'signUp');
  }

  when(row: LedgerRow | SeatRuling): 'early' | 'inside' | 'late' {
    const { signUpOpens, signUpCloses } = this.session;
    if (signUpOpens !== null && ms(row.created) < ms(signUpOpens)) return 'early';
    if (signUpCloses !== null && ms(row.created) > ms(signUpCloses)) return 'late';
    return 'inside';
  }

  isAdmitted(row: LedgerRow | SeatRuling): boolean {
    const isOutside = (one: LedgerRow | SeatRuling) => one.kind === 'signUp' && this.when(one) !== 'inside';
    return this.#happened.some(
      (event, index) => event.kind === 'admitLate' && this.#happened.slice(0, index).findLast(isOutside) === row,
    );
  }

  counts(row: LedgerRow | SeatRuling): boolean {
    return this.when(row) === 'inside' || this.isAdmitted(row);
  }

  /** The sign-up that is live after the first `count` things have happened. */
  liveAfter(count: number): LedgerRow | null {
    let live: LedgerRow | null = null;
    for (const one of this.#happened.slice(0, count)) {
      if (one.kind === 'withdraw') live = null;
      if (one.kind === 'signUp' && live === null && this.counts(one)) live = one;
    }
    return live;
  }

  get live(): LedgerRow | null {
    return this.liveAfter(this.#happened.length);
  }

  /** The rulings whose sign-up is the one that is live now: live when they were made, or else the next one. */
  get bound(): SeatRuling[] {
    return this.#happened.filter((event, index): event is SeatRuling => {
      if (event.kind === 'signUp' || event.kind === 'withdraw') return false;
      for (let later = index; later <= this.#happened.length; later += 1) {
        const target = this.liveAfter(later);
        if (target !== null) return target === this.live;
      }
      return false;
    });
  }

  get verdict(): SeatRuling['kind'] | undefined {
    return this.bound.findLast(({ kind }) => kind === 'guarantee' || kind === 'decline')?.kind;
  }

  get priority(): number | undefined {
    return this.bound.find(({ kind }) => kind === 'prioritise')?.id;
  }

  isBefore(other: Story): boolean {
    if (this.priority !== undefined && other.priority !== undefined) return this.priority < other.priority;
    if (this.priority !== undefined || other.priority !== undefined) return this.priority !== undefined;
    return this.live!.id < other.live!.id;
  }

  entry(status: SeatEntry['status'], place: number | null = null): SeatEntry {
    const { person, part } = this;
    const ledgerId = this.live?.id ?? this.lastHeard.id;
    const ended = this.#happened.findLastIndex(
      (one, index) => one.kind === 'withdraw' && this.liveAfter(index) !== null,
    );
    const { cancelUntil } = this.session;
    const endedLate = cancelUntil !== null && ended >= 0 && ms(this.#happened[ended]!.created) > ms(cancelUntil);
    const withdrawnLate = status === 'withdrawn' && endedLate;
    return { person, part, status, place, ledgerId, guaranteed: this.verdict === 'guarantee', withdrawnLate };
  }

  /** The last sign-up that was not ignored because another was live. */
  get lastHeard(): LedgerRow {
    const rows = this.everSignedUpInTime ? this.#happened : this.#tooLate;
    return rows.findLast(
      (one, index): one is LedgerRow =>
        one.kind === 'signUp' && (rows === this.#tooLate || this.liveAfter(index) === null),
    )!;
  }

  get restingEntry(): SeatEntry {
    if (!this.everSignedUpInTime) return this.entry('late');
    const when = this.when(this.lastHeard);
    return this.entry(this.counts(this.lastHeard) || when === 'inside' ? 'withdrawn' : when);
  }
}

function shareOut(
  session: SeatSession,
  stories: Story[],
  capacity: number | null,
  waitingPlaces: number | null,
  mayHold: (person: string) => boolean,
): SeatEntry[] {
  const resting = stories.filter(({ live }) => live === null).map((story) => story.restingEntry);
  const live = stories.filter((story) => story.live !== null);
  if (session.state === 'cancelled') return [...resting, ...live.map((story) => story.entry('cancelled'))];
  const declined = live.filter(({ verdict }) => verdict === 'decline');
  const queue = live.filter(({ verdict }) => verdict !== 'decline');
  queue.sort((one, other) => (one.isBefore(other) ? -1 : 1));
  const seated = queue.filter(({ verdict, person }) => verdict === 'guarantee' && mayHold(person));
  for (const story of queue) {
    const hasRoom = capacity === null || seated.length < capacity;
    if (hasRoom && mayHold(story.person) && !seated.includes(story)) seated.push(story);
  }
  const others = queue.filter((story) => !seated.includes(story));
  const line = [...others.filter(({ person }) => mayHold(person)), ...others.filter(({ person }) => !mayHold(person))];
  return [
    ...resting,
    ...declined.map((story) => story.entry('declined')),
    ...seated.map((story) => story.entry('seated')),
    ...line.map((story, ahead) =>
      waitingPlaces === null || ahead < waitingPlaces ? story.entry('waiting', ahead + 1) : story.entry('refused'),
    ),
  ];
}
