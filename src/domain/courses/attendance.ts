import type { SeatEntry } from './seats.ts';

export type Attendance = 'present' | 'absent' | 'unknown';

export type AttendanceRow = { readonly person: string; readonly attendance: Attendance; readonly hadSeat: boolean };

/** Everybody with a seat, and whoever came without one; who has not been ticked is unknown, never absent. */
export function attendanceRows(entries: readonly SeatEntry[], ticks: ReadonlyMap<string, Attendance>): AttendanceRow[] {
  const seated = entries
    .filter(({ part, status }) => part === 'seat' && status === 'seated')
    .map(({ person }) => person);
  const others = [...ticks].filter(([person, tick]) => tick === 'present' && !seated.includes(person));
  return [
    ...seated.map((person) => ({ person, attendance: ticks.get(person) ?? ('unknown' as const), hadSeat: true })),
    ...others.map(([person, attendance]) => ({ person, attendance, hadSeat: false })),
  ];
}

/** The next state when one taps a person: not ticked, came, did not come. */
export const nextAttendance = (attendance: Attendance): Attendance =>
  (({ unknown: 'present', present: 'absent', absent: 'unknown' }) as const)[attendance];
