import { weekdayOf } from '#domain/shared/calendar/working-days.ts';
import { addDays, type PlainDate } from '#kernel/plain-date.ts';

/** When a unit is open on a day of the week (1 for Monday), in minutes after midnight. */
export type OpenSpan = { readonly weekday: number; readonly from: number; readonly until: number };

/** `until` and `at` are clock times in Copenhagen, as `14` or `9.30`. */
export type Openness =
  | { readonly state: 'open'; readonly until: string }
  | { readonly state: 'closed'; readonly day: PlainDate; readonly at: string };

const dayNames = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const day = '(man|tirs|ons|tors|fre|lør|søn)(?:dage?)?\\.?';
const to = '\\s*(?:-|–|til)\\s*';
const time = '(\\d{1,2})(?:[.:](\\d{2}))?';
const span = new RegExp(`${day}(?:${to}${day})?\\s*:?\\s*(?:kl\\.?\\s*)?${time}${to}(?:kl\\.?\\s*)?${time}`, 'g');

/**
 * Takes opening hours as HR writes them, as `Mandag–torsdag kl. 9–15, fredag 9-13.30`; gives the times, or undefined when
 * anything in the text is not understood: then the words stand as they are, and nothing is claimed about now.
 */
export function openingHoursOf(text: string): readonly OpenSpan[] | undefined {
  const said = text.toLowerCase();
  const spans: OpenSpan[] = [];
  for (const [, first, last, fromHour, fromMinute, untilHour, untilMinute] of said.matchAll(span)) {
    const [from, until] = [minutes(fromHour, fromMinute), minutes(untilHour, untilMinute)];
    const [start, end] = [weekdayNamed(first), weekdayNamed(last ?? first)];
    if (from >= until || until > 24 * 60 || start > end) return undefined;
    for (let weekday = start; weekday <= end; weekday += 1) spans.push({ weekday, from, until });
  }
  const rest = said.replace(span, '').replace(/\bog\b|[\s,;.]/g, '');
  return spans.length > 0 && rest === '' ? spans : undefined;
}

const minutes = (hour = '0', minute = '0'): number => Number(hour) * 60 + Number(minute);

const weekdayNamed = (name = ''): number => dayNames.findIndex((full) => full.startsWith(name)) + 1;

/** The most days to look ahead: a unit that opens later than that has closed. */
const ahead = 21;

/**
 * Whether a unit is open at a time in Copenhagen (`2026-12-01T09:30`), and until when or from when. On the days that
 * `isClosed` names it does not open. Undefined when it does not open for three weeks.
 */
export function opennessAt(
  spans: readonly OpenSpan[],
  localTime: string,
  isClosed: (on: PlainDate) => boolean,
): Openness | undefined {
  const today = localTime.slice(0, 10) as PlainDate;
  const now = minutes(localTime.slice(11, 13), localTime.slice(14, 16));
  const on = (date: PlainDate) =>
    isClosed(date) ? [] : spans.filter(({ weekday }) => weekday === weekdayOf(date)).sort((a, b) => a.from - b.from);
  const open = on(today).find(({ from, until }) => from <= now && now < until);
  if (open) return { state: 'open', until: clockOf(open.until) };
  for (let days = 0; days <= ahead; days += 1) {
    const date = addDays(today, days);
    const next = on(date).find(({ from }) => days > 0 || from > now);
    if (next) return { state: 'closed', day: date, at: clockOf(next.from) };
  }
  return undefined;
}

function clockOf(minute: number): string {
  const rest = minute % 60;
  return `${Math.floor(minute / 60)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
