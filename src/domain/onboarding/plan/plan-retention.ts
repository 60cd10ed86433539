import { dayOf, plainDate, type PlainDate } from '#kernel/plain-date.ts';
import { lastDayOf } from './phase-of.ts';
import type { Plan } from './plan.ts';

/** The plan's people can read it that long after its end. */
export const monthsKept = 6;

/** The day a plan ends: when HR finished or withdrew it, and no later than its year. */
export function endOf(plan: Plan): PlainDate {
  const year = lastDayOf('firstYear', plan);
  const ended = plan.endedAt === null ? year : dayOf(plan.endedAt);
  return ended < year ? ended : year;
}

/** Whether rulings and ticks of a plan are due to go, all together (`docs/laws/onboarding.md`, rule 11). */
export const isDueToGo = (plan: Plan, today: PlainDate): boolean => monthsAfter(endOf(plan), monthsKept) < today;

/** The same day of a later month, or that month's last. */
export function monthsAfter(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 8);
  for (let last = date; last > 28; last -= 1) {
    const found = plainDate(`${first}${last}`);
    if (found) return found;
  }
  return `${first}${String(Math.min(date, 28)).padStart(2, '0')}` as PlainDate;
}
