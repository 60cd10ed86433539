import { useState } from 'react';
import type { Attendance } from '#data/courses/attendance.ts';
import { useTickAttendance } from '#data/courses/use-hr-course-data.ts';

/**
 * Ticks that show at once and are written after: the next person is already in the doorway. A tick that could not be
 * written is taken back, and said.
 */
export function useTicking(sessionId: number, read: ReadonlyMap<string, Attendance>) {
  const tick = useTickAttendance();
  const [mine, setMine] = useState<ReadonlyMap<string, Attendance>>(new Map());
  const [failed, setFailed] = useState<string>();
  const ticks = new Map([...read, ...mine]);
  const set = async (person: string, kind: Attendance) => {
    setMine((before) => new Map(before).set(person, kind));
    setFailed(undefined);
    try {
      await tick.mutateAsync({ sessionId, person, kind, requestId: crypto.randomUUID() });
    } catch {
      setFailed(person);
      setMine((before) => new Map([...before].filter(([each, said]) => each !== person || said !== kind)));
    }
  };
  return { ticks, set, failed };
}
