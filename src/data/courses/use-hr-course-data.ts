import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Course } from '#domain/courses/course.ts';
import type { StoredSession } from '#domain/courses/session.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { courses } from '#lists/courses.list.ts';
import type { NewItemOf } from '#lists/define-list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { useDataSource } from '#data/DataProvider.tsx';
import { tickAttendance, tickNotice, type AttendanceTick, type NoticeTick } from './attendance.ts';
import { closeSignUps } from './close-sign-ups.ts';
import { allNoticesQuery, attendanceQuery, figuresQuery, noticesQuery, rulingNotesQuery } from './course-queries.ts';
import { writeRulings, type RulingIntent } from './rulings.ts';
import type { NewSessionFigures } from './session-figures.ts';
import { recycleSession } from './session-retention.ts';
import { createKeyed, readVersioned, saveChanges, type Versioned } from '#data/rows/versioned-rows.ts';

export const useRulingNotes = (sessionId: number) => useQuery(rulingNotesQuery(useDataSource(), sessionId));
export const useAttendance = (sessionId: number) => useQuery(attendanceQuery(useDataSource(), sessionId));
export const useNotices = (sessionId: number) => useQuery(noticesQuery(useDataSource(), sessionId));
export const useAllNotices = () => useQuery(allNoticesQuery(useDataSource()));
export const useFigures = () => useQuery(figuresQuery(useDataSource()));

/** Gives the rulings whose note could not be kept. */
export function useWriteRulings() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (intents: readonly RulingIntent[]) => writeRulings(source, intents),
    onSettled: () =>
      Promise.all(['sessionLedger', 'rulingNotes'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

export function useTickAttendance() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    scope: { id: 'attendance' }, // one after the other: of two quick ticks on a person the last one counts
    mutationFn: (tick: AttendanceTick) => tickAttendance(source, tick),
    onSettled: (_data, _error, { sessionId }) =>
      void queries.invalidateQueries({ queryKey: ['attendance', sessionId] }),
  });
}

export function useTickNotice() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (tick: NoticeTick) => tickNotice(source, tick),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
}

const openForm = {
  staleTime: 0,
  gcTime: 0,
  refetchOnWindowFocus: false, // a form that is being filled in must not change under the person's hands
} as const;

/** A course as it is now, with what it takes to change it. Read when the form opens, never from memory. */
export function useVersionedCourse(id: number) {
  const source = useDataSource();
  return useQuery({
    queryKey: ['versionedCourse', id],
    queryFn: () => readVersioned(source, courses, id),
    ...openForm,
  });
}

export function useVersionedSession(id: number) {
  const source = useDataSource();
  return useQuery({
    queryKey: ['versionedSession', id],
    queryFn: () => readVersioned(source, courseSessions, id),
    ...openForm,
  });
}

/** Saves a course. `conflict` means that nothing was written, and gives what the other person wrote. */
export function useSaveCourse() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: ({ before, changes }: { before: Versioned<{ id: number }>; changes: Partial<Omit<Course, 'id'>> }) =>
      saveChanges(source, courses, before, changes),
    onSettled: () => queries.invalidateQueries({ queryKey: ['courses'] }),
  });
}

type SessionChanges = Partial<Omit<StoredSession, 'id'>>;

export function useSaveSession() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: ({ before, changes }: { before: Versioned<{ id: number }>; changes: SessionChanges }) =>
      saveChanges(source, courseSessions, before, changes),
    onSettled: () => queries.invalidateQueries({ queryKey: ['courses'] }),
  });
}

/** Closes sign-up at the server's now. Only what the ledger shows after that is final. */
export function useCloseSignUps() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (before: Versioned<StoredSession>) => closeSignUps(source, before),
    onSettled: () =>
      Promise.all(['courses', 'sessionLedger'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

/** A course whose key is taken by another is refused. */
export function useCreateCourse() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (course: NewItemOf<typeof courses>) => createKeyed(source, courses, course),
    onSettled: () => queries.invalidateQueries({ queryKey: ['courses'] }),
  });
}

/** The session's `key` is a GUID made when the form opens, so that sending it again makes no second session. */
export function useCreateSession() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (session: NewItemOf<typeof courseSessions>) => createKeyed(source, courseSessions, session),
    onSettled: () => queries.invalidateQueries({ queryKey: ['courses'] }),
  });
}

/** How many months after its start a session's rows about people are due: what the ledger declares. */
export const monthsKept = signUpLedger.retention?.months ?? 12;

/** Keeps a session's counts and recycles every row about people on it. */
export function useRecycleSession() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (figures: NewSessionFigures) => recycleSession(source, figures),
    onSettled: () =>
      Promise.all(
        ['keptRows', 'sessionLedger', 'attendance', 'notices', 'rulingNotes', 'sessionFigures'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
