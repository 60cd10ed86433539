import { useState } from 'react';
import { useServerClock } from '#data/clock/use-server-clock.ts';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { useVersionedSession } from '#data/courses/use-hr-course-data.ts';
import type { Versioned } from '#data/rows/versioned-rows.ts';
import type { StoredSession } from '#domain/courses/session.ts';
import { isAsShown } from '../is-as-shown.ts';
import { useSaveWithSeats } from '../use-save-with-seats.ts';
import type { Desk } from './desk.ts';

type Item = StoredSession;

/** Saves the change, or finishes what a failure cut off; who was too slow sees what is new and tries again. */
export function useStateSaving(
  { session }: Desk,
  wantedAt: (now: string) => Partial<Omit<Item, 'id'>>,
  onDone: () => void,
) {
  const content = useCourseContent();
  const versioned = useVersionedSession(session.id);
  const { changesIf, saveWithSeats, isCutOff, finish, error } = useSaveWithSeats(session.id);
  const clock = useServerClock();
  const nowIso = () => new Date(clock()).toISOString();
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState(false);
  const before = versioned.isFetchedAfterMount ? versioned.data : undefined;
  const write = async (known: Versioned<Item>, keep: boolean) => {
    if (isCutOff) await finish();
    else if (!isAsShown(session, known) || (await saveWithSeats(known, wantedAt(nowIso()), keep)).kind === 'conflict') {
      setConflict(true);
      await Promise.all([versioned.refetch(), content.refetch()]);
      return;
    }
    onDone();
  };
  const save = async (keep: boolean) => {
    if (!before) return;
    setBusy(true);
    await write(before, keep).catch(() => undefined); // what went wrong stands in the dialog
    setBusy(false);
  };
  return {
    /** It folds the ledger several times: to be asked for only where it is shown. */
    changes: () => changesIf(session, wantedAt(nowIso())),
    save,
    busy,
    conflict,
    ready: before !== undefined,
    isCutOff: isCutOff && !busy,
    error: error ?? versioned.error,
  };
}
