import type { Attendance } from './attendance.ts';
import type { SeatState } from './seats.ts';

/** What is kept of a session when its sign-ups go: counts, no names (docs/laws/privacy-and-retention.md, rule 9). */
export type SessionCounts = {
  readonly seated: number;
  readonly waiting: number;
  readonly withdrawn: number;
  readonly coached: number;
  readonly attended: number;
};

/** The counts of a session; who was refused a place on the waiting list counts as waiting. */
export function sessionCounts({ entries }: SeatState, ticks: ReadonlyMap<string, Attendance>): SessionCounts {
  const count = (part: 'seat' | 'coaching', ...statuses: string[]) =>
    entries.filter((entry) => entry.part === part && statuses.includes(entry.status)).length;
  return {
    seated: count('seat', 'seated'),
    waiting: count('seat', 'waiting', 'refused'),
    withdrawn: count('seat', 'withdrawn'),
    coached: count('coaching', 'seated'),
    attended: [...ticks.values()].filter((tick) => tick === 'present').length,
  };
}
