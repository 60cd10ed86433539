import { useState } from 'react';
import { useSessionLedger } from '#data/courses/use-course-data.ts';
import { entryOf } from '#domain/courses/own-standing.ts';
import { seats, type Part } from '#domain/courses/seats.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import type { Desk } from './desk.ts';

/**
 * Reads the ledger again before a ruling on a person is written: one who has withdrawn meanwhile would get a ruling that
 * waits, unseen, for their next sign-up.
 */
export function useSameStanding(
  { session, state }: Pick<Desk, 'session' | 'state'>,
  { person, part }: { readonly person: string; readonly part: Part },
) {
  const ledger = useSessionLedger(session.id);
  const [hasChanged, setHasChanged] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const [reading, setReading] = useState(false);
  const stands = async (): Promise<boolean> => {
    const shown = entryOf(state.entries, person, part);
    setReading(true);
    const read = await ledger.refetch();
    setReading(false);
    setError(read.error);
    if (read.error || !read.data) return false;
    const { entries } = seats(seatSessionOf(session), read.data.rows, read.data.rulings);
    const now = entryOf(entries, person, part);
    const isSame = shown?.status === now?.status && shown?.ledgerId === now?.ledgerId;
    setHasChanged(!isSame);
    return isSame;
  };
  return { stands, hasChanged, reading, error };
}
