import { addDays, type PlainDate } from '#kernel/plain-date.ts';
import { holidayOn } from './holidays.ts';

/** The day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: PlainDate): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Monday to Friday, public holidays left out. */
export const isWorkingDay = (day: PlainDate): boolean => weekdayOf(day) <= 5 && holidayOn(day) === undefined;

/** The n-th working day after a day (before it, when negative); with 0 the day itself, whatever day it is. */
export function addWorkingDays(day: PlainDate, workingDays: number): PlainDate {
  const step = Math.sign(workingDays);
  let reached = day;
  for (let left = Math.abs(workingDays); left > 0;) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** The last working day up to and with a day: the one to plan for when a deadline falls on a day off. */
export function lastWorkingDayBy(day: PlainDate): PlainDate {
  let reached = day;
  while (!isWorkingDay(reached)) reached = addDays(reached, -1);
  return reached;
}

/** How many working days lie after the first day, up to and with the last one; 0 when the last is not later. */
export function workingDaysUntil(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
