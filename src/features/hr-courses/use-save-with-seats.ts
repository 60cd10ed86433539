import { useState } from 'react';
import type { Versioned } from '#data/rows/versioned-rows.ts';
import { useServerClock } from '#data/clock/use-server-clock.ts';
import { useSessionLedger } from '#data/courses/use-course-data.ts';
import { useSaveSession, useTickNotice, useWriteRulings } from '#data/courses/use-hr-course-data.ts';
import type { NoticeTick } from '#data/courses/attendance.ts';
import type { RulingIntent } from '#data/courses/rulings.ts';
import { gainers } from '#domain/courses/consequence.ts';
import { changesOf, changesWith, rulingsThatKeep, type SessionChange } from '#domain/courses/keep-seats.ts';
import { entryOf } from '#domain/courses/own-standing.ts';
import { stateAfterRulings } from '#domain/courses/preview.ts';
import type { StoredSession } from '#domain/courses/session.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';

type Item = StoredSession & { readonly created?: string };
type Changes = Partial<Omit<StoredSession, 'id'>>;

const asFolded = ({ item, created }: Versioned<StoredSession>) => seatSessionOf({ ...item, created });

/** What follows from a session that was saved: rulings that keep seats, and notes of who knows nothing yet. */
type Aftermath = { readonly rulings: readonly RulingIntent[]; readonly notices: readonly NoticeTick[] };

function aftermathOf(sessionId: number, change: SessionChange, keep: boolean): Aftermath {
  const drafts = keep ? rulingsThatKeep(change) : [];
  const { entries } = stateAfterRulings(change.after, change.known, drafts, change.now);
  return {
    rulings: drafts.map((draft) => ({
      ...draft,
      reason: 'capacityChanged',
      sessionId,
      requestId: crypto.randomUUID(),
      note: '',
    })),
    notices: gainers(changesWith(change, drafts)).flatMap(({ person, part }) => {
      const entry = entryOf(entries, person, part);
      return entry
        ? [{ sessionId, person, part, kind: 'takenBack', ledgerId: entry.ledgerId, requestId: crypto.randomUUID() }]
        : [];
    }),
  };
}

/**
 * Saves a session and what follows from it for its participants (docs/laws/seats.md, rule 6). The session goes first:
 * were it refused since a colleague was faster, guarantees could not be taken back. What is cut off after it can be
 * finished.
 */
export function useSaveWithSeats(sessionId: number) {
  const ledger = useSessionLedger(sessionId);
  const clock = useServerClock();
  const save = useSaveSession();
  const write = useWriteRulings();
  const tick = useTickNotice();
  const [rest, setRest] = useState<() => Promise<void>>();
  const nowIso = () => new Date(clock()).toISOString();

  /** Reads who signed up, once, and writes what follows; done again, it sends the same requests. */
  const followUp = (change: Pick<SessionChange, 'before' | 'after'>, keep: boolean) => {
    let aftermath: Aftermath | undefined;
    const read = async () => (await ledger.refetch({ throwOnError: true })).data!;
    return async () => {
      aftermath ??= aftermathOf(sessionId, { ...change, known: await read(), now: nowIso() }, keep);
      await write.mutateAsync(aftermath.rulings);
      for (const notice of aftermath.notices) await tick.mutateAsync(notice);
    };
  };

  const finish = async (follow: () => Promise<void>) => {
    setRest(() => follow);
    await follow();
    setRest(undefined);
  };

  const saveWithSeats = async (before: Versioned<StoredSession>, changes: Changes, keep: boolean) => {
    const saved = await save.mutateAsync({ before, changes });
    const change = { before: asFolded(before), after: asFolded(saved.current) };
    if (saved.kind === 'saved') await finish(followUp(change, keep));
    return saved;
  };

  return {
    /** Whose standing changes: by the change alone, and with the rulings that let everybody keep their seat. */
    changesIf: (before: Item, changes: Changes) => {
      const [was, becomes] = [seatSessionOf(before), seatSessionOf({ ...before, ...changes })];
      if (!ledger.data || JSON.stringify(was) === JSON.stringify(becomes)) return { plain: [], kept: [] };
      const change = { before: was, after: becomes, known: ledger.data, now: nowIso() };
      return { plain: changesOf(change), kept: changesWith(change, rulingsThatKeep(change)) };
    },
    saveWithSeats,
    /** The session is saved, and what follows from it is not. */
    isCutOff: rest !== undefined,
    finish: () => (rest ? finish(rest) : Promise.resolve()),
    error: save.error,
  };
}
