import { addDays, type PlainDate } from '#kernel/plain-date.ts';
import { dueOf } from './due.ts';
import type { Plan } from './plan.ts';
import { phases, type Phase } from './terms.ts';

/** The last day of each phase after the start, in days; the first phase ends the day before it. */
const lastDays: Readonly<Record<Exclude<Phase, 'beforeStart'>, number>> = {
  firstDay: 0,
  firstWeek: 7,
  day30: 30,
  day60: 60,
  day100: 100,
  firstYear: 365,
};

type Timed = Pick<Plan, 'startsOn' | 'pauses'>;

/** The day up to and with which a phase lasts; a pause makes it longer (`docs/laws/onboarding.md`, rule 9). */
export const lastDayOf = (phase: Phase, { startsOn, pauses }: Timed): PlainDate =>
  phase === 'beforeStart'
    ? addDays(startsOn, -1)
    : dueOf({ days: lastDays[phase], firm: false }, startsOn, phase === 'firstDay' ? [] : pauses).day;

/** The phase a plan is in on a day; after the year it stays in the last one. */
export const phaseOn = (today: PlainDate, plan: Timed): Phase =>
  phases.find((phase) => today <= lastDayOf(phase, plan)) ?? 'firstYear';

/** Whether the year of a plan has run out. */
export const isOver = (today: PlainDate, plan: Timed): boolean => today > lastDayOf('firstYear', plan);
