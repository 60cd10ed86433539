import { lazily } from '#kernel/lazily.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { atClock, compactDay, locales, noBreak } from './format.ts';
import type { Language } from './language.tsx';

type Formats = Readonly<Record<Language, () => Intl.DateTimeFormat>>;

/** Formats in Copenhagen time, each made when it is first used. */
function formats(options: Intl.DateTimeFormatOptions): Formats {
  const make = (language: Language) =>
    lazily(() => new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'Europe/Copenhagen' }));
  return { da: make('da'), en: make('en') };
}

const clocks = formats({ hour: 'numeric', minute: '2-digit' });
const days = formats({ weekday: 'long', day: 'numeric', month: 'long' });
const daysOfOtherYears = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const leaves = formats({ day: 'numeric', month: 'short', year: 'numeric' });
const shortDays = formats({ day: 'numeric', month: 'short' });

/** `9.00`, in Copenhagen. */
const clockOf = (iso: string, language: Language): string => clocks[language]().format(new Date(iso));

/** `torsdag 14. januar`, with the year when it is another one than at `now`. */
function dayOfMoment(iso: string, now: number, language: Language): string {
  const isOtherYear = dayOf(iso).slice(0, 4) !== dayOf(now).slice(0, 4);
  const format = (isOtherYear ? daysOfOtherYears : days)[language]();
  return compactDay(format.format(new Date(iso)));
}

/** `torsdag 17. december kl. 12.00`. */
export const momentAt = (iso: string, now: number, language: Language): string =>
  `${dayOfMoment(iso, now, language)} ${atClock(clockOf(iso, language), language)}`;

/** `torsdag 14. januar kl. 9.00–12.30`; with both days when it ends on another. */
export function spanOf(starts: string, ends: string | null, now: number, language: Language): string {
  if (ends === null || ends === starts) return momentAt(starts, now, language);
  if (dayOf(starts) !== dayOf(ends)) return `${momentAt(starts, now, language)} – ${momentAt(ends, now, language)}`;
  const clock = `${clockOf(starts, language)}–${clockOf(ends, language)}`;
  return `${dayOfMoment(starts, now, language)} ${atClock(clock, language)}`;
}

/** The parts of a day for a calendar leaf: `14`, `jan. 2027`. */
export function leafOf(iso: string, language: Language): { readonly day: string; readonly month: string } {
  const parts = new Map(
    leaves[language]()
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );
  return { day: parts.get('day') ?? '', month: `${parts.get('month')} ${parts.get('year')}` };
}

/** `2. nov. kl. 8.02`, for tables. */
export function shortMoment(iso: string, language: Language): string {
  const day = shortDays[language]().format(new Date(iso)).replaceAll(' ', noBreak);
  return `${day} ${atClock(clockOf(iso, language), language)}`;
}

const longDays = formats({ day: 'numeric', month: 'long', year: 'numeric' });

/** `4. februar 2027 kl. 9.00`, whatever day it is today: for what is kept. */
export const fullMoment = (iso: string, language: Language): string =>
  `${compactDay(longDays[language]().format(new Date(iso)))} ${atClock(clockOf(iso, language), language)}`;
