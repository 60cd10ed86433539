import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { courseContentQuery, sessionLedgerQuery } from '#data/courses/course-queries.ts';
import { useServerClock } from '#data/clock/use-server-clock.ts';
import { useWriteSignUp } from '#data/courses/use-course-data.ts';
import { useDataSource } from '#data/DataProvider.tsx';
import { failureOf, type Failure } from '#data/failure-of.ts';
import type { Part } from '#domain/courses/seats.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { isOffline } from '#host/connection.ts';
import { acts, prospectOf, type Act, type Shown } from '#domain/courses/acts.ts';
import { usePersonId } from './use-courses.ts';
import { whatChanged, type Change } from '#domain/courses/what-changed.ts';
import { newRequestIds } from './request-ids.ts';
import { seatStateOf } from '#data/courses/seat-state-of.ts';

export type Meant = {
  readonly act: Act;
  /** Both for a sign-up with coaching, and for leaving a session on which one has it. */
  readonly parts: readonly Part[];
  readonly committee: string;
  readonly shown: Shown;
  /** How many were in line for the seat then. */
  readonly waiting: number;
};

/** Why nothing was written, or not all of it. Whoever tries again sends the same request IDs. */
export type Trouble =
  { readonly kind: 'changed'; readonly change: Change } | { readonly kind: 'failed'; readonly failure: Failure };

/** Reads again, then writes: gives whether all of it is written. */
export function useAct(session: CourseSession) {
  const reread = useReread(session);
  const { mutateAsync: write } = useWriteSignUp();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const sent = useRef({ ids: newRequestIds(), written: new Set<Part>() });
  const begin = () => {
    sent.current = { ids: newRequestIds(), written: new Set() };
    setTrouble(undefined);
  };
  const send = async ({ act, parts, committee }: Meant) => {
    const { ids, written } = sent.current;
    for (const part of parts.filter((wanted) => !written.has(wanted))) {
      await write({ sessionId: session.id, kind: acts[act].kind, part, committee, requestId: ids[part] });
      written.add(part);
    }
  };
  const run = async (meant: Meant): Promise<boolean> => {
    if (busy) return false;
    if (isOffline()) {
      setTrouble({ kind: 'failed', failure: offline });
      return false;
    }
    setBusy(true);
    setTrouble(undefined);
    try {
      const change = sent.current.written.size === 0 ? await reread(meant) : undefined;
      if (change) setTrouble({ kind: 'changed', change });
      else await send(meant);
      return change === undefined;
    } catch (error) {
      setTrouble({ kind: 'failed', failure: isOffline() ? offline : failureOf(error) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { begin, run, busy, trouble };
}

const offline: Failure = { kind: 'offline', detail: 'offline' };

/** Reads session and ledger anew, and says what has happened to them since the person was shown what they would get. */
function useReread(session: CourseSession) {
  const [source, queries, person, clock] = [useDataSource(), useQueryClient(), usePersonId(), useServerClock()];
  return async ({ act, shown }: Meant): Promise<Change | undefined> => {
    // a read that is under way began before the person said yes
    await queries.cancelQueries({ queryKey: sessionLedgerQuery(source, session.id).queryKey });
    const [{ sessions }, ledger] = await Promise.all([
      queries.fetchQuery({ ...courseContentQuery(source), staleTime: 0 }),
      queries.fetchQuery({ ...sessionLedgerQuery(source, session.id), staleTime: 0 }),
    ]);
    const found = sessions.find(({ id }) => id === session.id);
    const now = clock();
    const known = found && { session: found, ledger, state: seatStateOf(found, ledger) };
    const holds = known && prospectOf(act, known, { person, now });
    return whatChanged(found, now, { kind: acts[act].kind, shown, holds });
  };
}
