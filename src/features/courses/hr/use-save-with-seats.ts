import { useState } from 'react';
import type { Versioned } from '#data/courses/versioned-rows.ts';
import type { CourseSession } from '#data/courses/course-content.ts';
import { useServerClock, useSessionLedger } from '#data/courses/use-course-data.ts';
import { useSaveSession, useTickNotice, useWriteRulings } from '#data/courses/use-hr-course-data.ts';
import type { NoticeTick } from '#data/courses/attendance.ts';
import type { RulingIntent } from '#data/courses/rulings.ts';
import { gainers } from '#domain/courses/consequence.ts';
import { changesOf, changesWith, rulingsThatKeep } from '#domain/courses/keep-seats.ts';
import { entryOf } from '#domain/courses/own-standing.ts';
import { stateAfterRulings } from '#domain/courses/preview.ts';
import { seatSessionOf } from '#domain/courses/session.ts';

type Item = Omit<CourseSession, 'sequence'>;
type Changes = Partial<Omit<Item, 'id'>>;

/** What is still to be written after a session was saved: rulings that keep seats, and notes of who knows nothing yet. */
type Rest = { readonly rulings: readonly RulingIntent[]; readonly notices: readonly NoticeTick[] };

/**
 * Saves a session and what follows from it for its participants (design section 5, rule 6). The session goes first: were
 * it refused since a colleague was faster, guarantees could not be taken back. What is cut off after it can be finished.
 */
export function useSaveWithSeats(sessionId: number) {
  const ledger = useSessionLedger(sessionId);
  const clock = useServerClock();
  const save = useSaveSession();
  const write = useWriteRulings();
  const tick = useTickNotice();
  const [rest, setRest] = useState<Rest>();

  const finish = async (left: Rest) => {
    setRest(left);
    await write.mutateAsync(left.rulings);
    for (const notice of left.notices) await tick.mutateAsync(notice);
    setRest(undefined);
  };

  const saveWithSeats = async (before: Versioned<Item>, changes: Changes, keep: boolean) => {
    const saved = await save.mutateAsync({ before, changes });
    if (saved.kind === 'conflict') return saved;
    const read = (await ledger.refetch()).data;
    if (read) {
      const now = new Date(clock()).toISOString();
      const change = { before: seatSessionOf(before.item), after: seatSessionOf(saved.current.item), known: read, now };
      const drafts = keep ? rulingsThatKeep(change) : [];
      const after = stateAfterRulings(change.after, read, drafts, now);
      await finish({
        rulings: drafts.map((draft) => ({
          ...draft,
          reason: 'capacityChanged',
          sessionId,
          requestId: crypto.randomUUID(),
          note: '',
        })),
        notices: gainers(changesWith(change, drafts)).flatMap(({ person, part }) => {
          const entry = entryOf(after.entries, person, part);
          return entry
            ? [{ sessionId, person, part, kind: 'takenBack', ledgerId: entry.ledgerId, requestId: crypto.randomUUID() }]
            : [];
        }),
      });
    }
    return saved;
  };

  return {
    ledger: ledger.data,
    /** Whose standing changes: by the change alone, and with the rulings that let everybody keep their seat. */
    changesIf: (before: Item, changes: Changes) => {
      const [was, becomes] = [seatSessionOf(before), seatSessionOf({ ...before, ...changes })];
      if (!ledger.data || JSON.stringify(was) === JSON.stringify(becomes)) return { plain: [], kept: [] };
      const change = { before: was, after: becomes, known: ledger.data, now: new Date(clock()).toISOString() };
      return { plain: changesOf(change), kept: changesWith(change, rulingsThatKeep(change)) };
    },
    saveWithSeats,
    /** Set when the session is saved and what follows is not. */
    rest,
    finish: () => (rest ? finish(rest) : Promise.resolve()),
    error: save.error,
  };
}
