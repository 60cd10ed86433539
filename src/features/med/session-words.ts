import { timeOf, type Quarter, type Timed } from '#domain/courses/session-time.ts';
import { capitalised, weekdayDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.tsx';
import { dayOf } from '#kernel/plain-date.ts';
import type { MedWords } from './med.da.ts';

const clockIn = (language: Language) =>
  new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  });

const isSame = (one: Quarter, other: Quarter): boolean => one.year === other.year && one.quarter === other.quarter;

/** When a session is, in one line: `Torsdag 11. marts 2027 kl. 9.00–12.00`, or as much as has been decided. */
export function sessionWords(session: Timed, words: MedWords, language: Language): string {
  const time = timeOf(session);
  if (time.kind === 'open') return words.notDated;
  if (time.kind === 'quarter') {
    const [from, to] = [time.from, time.to].map(({ quarter, year }) => words.quarter(quarter, year)) as [
      string,
      string,
    ];
    return capitalised(isSame(time.from, time.to) ? from : words.fromTo(from, to));
  }
  const clock = clockIn(language);
  const [from, to] = [time.starts, time.ends].map((instant) => (instant ? clock.format(new Date(instant)) : ''));
  return capitalised(`${weekdayDate(dayOf(time.starts), language)} ${words.clock(from ?? '', to ?? '')}`);
}
