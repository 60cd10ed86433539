import { lastWorkingDayBy } from '#domain/shared/calendar/working-days.ts';
import { addDays, type PlainDate } from '#kernel/plain-date.ts';

export type SicknessTalkDates = {
  /** The last day the law allows. */
  readonly latest: PlainDate;
  /** The last working day by then: the one to plan for. */
  readonly planFor: PlainDate;
};

const fourWeeksInDays = 28;

/**
 * Sygedagpengeloven § 7 a: the personal talk is held no later than four weeks after the first day of sickness, counted
 * as 28 calendar days (Monday 5 January 2026 → Monday 2 February 2026). The law does not move the day for weekends or
 * public holidays, so the last working day before is recommended.
 */
export function sicknessTalkDates(firstDay: PlainDate): SicknessTalkDates {
  const latest = addDays(firstDay, fourWeeksInDays);
  return { latest, planFor: lastWorkingDayBy(latest) };
}
