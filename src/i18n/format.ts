import { dayOf, type PlainDate } from '#kernel/plain-date.ts';
import type { Language } from './language.tsx';

export const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

export const noBreak = '\u00a0';

/** `torsdag den 14. januar` without what can be spared, and without a break between the day and its month. */
export const compactDay = (text: string): string =>
  text
    .replace(/ den /, ' ')
    .replace(',', '')
    .replace(/(\d)(\.?) (\p{L})/u, `$1$2${noBreak}$3`);

const formatted = (day: PlainDate, language: Language, options: Intl.DateTimeFormatOptions): string =>
  compactDay(
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
  );

/** `kl. 9.00`; in English only the figures. */
export const atClock = (clock: string, language: Language): string =>
  language === 'da' ? `kl.${noBreak}${clock}` : clock;

/** `2. november 2026`, without a break inside the date. */
export const longDate = (day: PlainDate, language: Language): string =>
  formatted(day, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** `mandag 23. november 2026`: with the weekday, for today's date. */
export const weekdayDate = (day: PlainDate, language: Language): string =>
  formatted(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `mandag 23. november`; with the year when it is another than today's. */
export const nearDate = (day: PlainDate, today: PlainDate, language: Language): string =>
  formatted(day, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  });

/** `kl. 9.14`, in Copenhagen; with the day before it when that is not today. */
export function momentOf(instant: number, today: PlainDate, language: Language): string {
  const time = new Intl.DateTimeFormat(locales[language], {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  }).format(instant);
  const clock = atClock(time, language);
  return dayOf(instant) === today ? clock : `${longDate(dayOf(instant), language)} ${clock}`;
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** Keeps together what may not be parted at the end of a line: `§ 7 a`, `nr. 3`, `kl. 9.00`, `14. januar`. */
export const unbroken = (text: string): string =>
  text
    .replace(
      /§ ?(\d+)( [a-z]\b)?/g,
      (_, number: string, letter = '') => `§${noBreak}${number}${letter.replace(' ', noBreak)}`,
    )
    .replace(/\b(kl|nr|stk)\. (\d)/g, `$1.${noBreak}$2`)
    .replace(
      /(\d)\. (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/g,
      `$1.${noBreak}$2`,
    )
    .replace(/ –/g, `${noBreak}–`);
