import { lazily } from '#kernel/lazily.ts';
import { dayOf } from '#kernel/plain-date.ts';
import type { Language } from './language.tsx';

const noBreak = '\u00a0';
const timeZone = 'Europe/Copenhagen';

const clocks: Readonly<Record<Language, () => Intl.DateTimeFormat>> = {
  da: lazily(() => new Intl.DateTimeFormat('da-DK', { hour: 'numeric', minute: '2-digit', timeZone })),
  en: lazily(() => new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', timeZone })),
};

const days: Readonly<Record<Language, (withYear: boolean) => Intl.DateTimeFormat>> = {
  da: dayFormats('da-DK'),
  en: dayFormats('en-GB'),
};

function dayFormats(locale: string): (withYear: boolean) => Intl.DateTimeFormat {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const;
  const [short, long] = [
    lazily(() => new Intl.DateTimeFormat(locale, options)),
    lazily(() => new Intl.DateTimeFormat(locale, { ...options, year: 'numeric' })),
  ];
  return (withYear) => (withYear ? long() : short());
}

/** `9.00`, in Copenhagen. */
const clockOf = (iso: string, language: Language): string => clocks[language]().format(new Date(iso));

/** `kl. 9.00`; in English only the figures. */
const atClock = (clock: string, language: Language): string => (language === 'da' ? `kl.${noBreak}${clock}` : clock);

/** `torsdag 14. januar`, with the year when it is another one than at `now`. */
export function dayOfMoment(iso: string, now: number, language: Language): string {
  const isOtherYear = dayOf(iso).slice(0, 4) !== dayOf(now).slice(0, 4);
  return days[language](isOtherYear)
    .format(new Date(iso))
    .replace(/ den /, ' ')
    .replace(',', '')
    .replace(/(\d)(\.?) (\p{L})/u, `$1$2${noBreak}$3`);
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

const tiles: Readonly<Record<Language, () => Intl.DateTimeFormat>> = {
  da: lazily(() => new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short', year: 'numeric', timeZone })),
  en: lazily(() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone })),
};

/** The parts of a day for a calendar leaf: `14`, `jan. 2027`. */
export function leafOf(iso: string, language: Language): { readonly day: string; readonly month: string } {
  const parts = new Map(
    tiles[language]()
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );
  return { day: parts.get('day') ?? '', month: `${parts.get('month')} ${parts.get('year')}` };
}

const shorts: Readonly<Record<Language, () => Intl.DateTimeFormat>> = {
  da: lazily(() => new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short', timeZone })),
  en: lazily(() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone })),
};

/** `2. nov. kl. 8.02`, for tables. */
export const shortMoment = (iso: string, language: Language): string =>
  `${shorts[language]().format(new Date(iso)).replaceAll(' ', noBreak)} ${atClock(clockOf(iso, language), language)}`;
