import { addDays, type PlainDate } from '#kernel/plain-date.ts';
import { holidayOn } from '#domain/shared/calendar/holidays.ts';
import { weekdayOf } from '#domain/shared/calendar/working-days.ts';
import { dayOfNumber, numberOf } from './day-number.ts';
import type { FrozenStep } from './step.ts';

export type Pause = { readonly from: PlainDate; readonly to: PlainDate };

/** Why a day was moved: `dayOff` is 5 June, 24 and 31 December, which are free here though no law says so. */
export type DayMoved = 'leave' | 'weekend' | 'holiday' | 'dayOff';

export type Due = {
  readonly day: PlainDate;
  /** The day it would have been, when it was moved. */
  readonly movedFrom: PlainDate | null;
  /** Why, in the order in which the reasons were met. */
  readonly because: readonly DayMoved[];
};

const freeHere: ReadonlySet<string> = new Set(['06-05', '12-24', '12-31']);
const daysOff = new Map<number, Exclude<DayMoved, 'leave'> | undefined>();

/** Why nobody works on a day; undefined on a working day. */
export const dayOffOn = (day: PlainDate): Exclude<DayMoved, 'leave'> | undefined => offOn(numberOf(day));

function offOn(number: number): Exclude<DayMoved, 'leave'> | undefined {
  if (!daysOff.has(number)) daysOff.set(number, whyOff(dayOfNumber(number)));
  return daysOff.get(number);
}

function whyOff(day: PlainDate): Exclude<DayMoved, 'leave'> | undefined {
  if (holidayOn(day) !== undefined) return 'holiday';
  if (freeHere.has(day.slice(5))) return 'dayOff';
  return weekdayOf(day) > 5 ? 'weekend' : undefined;
}

/** Pauses that overlap or follow on each other as one, the earliest first; one that ends before it begins is none. */
export function joinedPauses(pauses: readonly Pause[]): readonly Pause[] {
  const joined: Pause[] = [];
  for (const pause of pauses.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    if (pause.to < pause.from) continue;
    const last = joined.at(-1);
    if (last && pause.from <= addDays(last.to, 1))
      joined[joined.length - 1] = { from: last.from, to: later(last.to, pause.to) };
    else joined.push(pause);
  }
  return joined;
}

const later = <Day extends string>(one: Day, other: Day): Day => (one > other ? one : other);

/** Counts days from `start`, which is day 0, passing over the pauses, which are joined. */
function counted(start: number, days: number, pauses: readonly Pause[]): number {
  let day = start + days;
  if (days < 0) return day;
  for (const { from, to } of pauses) {
    const [first, last] = [Math.max(numberOf(from), start), numberOf(to)];
    if (last >= start && first <= day) day += last - first + 1;
  }
  return day;
}

/**
 * When a step falls due (`docs/laws/onboarding.md`, rule 6): start and days, pauses not counted, then on to the next
 * working day outside a pause; a firm step ignores pauses and goes back to the previous working day.
 */
export function dueOf(
  { days, firm }: Pick<FrozenStep, 'days' | 'firm'>,
  start: PlainDate,
  pauses: readonly Pause[],
): Due {
  const plain = numberOf(start) + days;
  const because: DayMoved[] = [];
  const met = (reason: DayMoved) => because.includes(reason) || because.push(reason);
  let day = firm ? plain : counted(numberOf(start), days, pauses);
  if (day !== plain) met('leave');
  for (;;) {
    const reason = !firm && isIn(day, pauses) ? 'leave' : offOn(day);
    if (!reason) return { day: dayOfNumber(day), movedFrom: day === plain ? null : dayOfNumber(plain), because };
    met(reason);
    day += firm ? -1 : 1;
  }
}

const isIn = (day: number, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, to }) => numberOf(from) <= day && day <= numberOf(to));
