import { timeOf, type Quarter, type Timed } from '#domain/courses/session-time.ts';
import { capitalised } from '#i18n/format.ts';
import type { Language } from '#i18n/language.tsx';
import { spanOf } from '#i18n/moments.ts';
import type { SessionsWords } from './sessions.da.ts';

type InWords = { readonly now: number; readonly language: Language; readonly words: SessionsWords };

/** When a session is, in words: `Torsdag 14. januar kl. 9.00–12.30`, `2. kvartal 2027`, `Tid ikke fastlagt`. */
export function whenOf(session: Timed, { now, language, words }: InWords): string {
  const time = timeOf(session);
  if (time.kind === 'open') return words.notDecided;
  if (time.kind === 'date') return capitalised(spanOf(time.starts, time.ends, now, language));
  const quarter = ({ quarter: number, year }: Quarter): string => words.quarter(number, year);
  const [from, to] = [quarter(time.from), quarter(time.to)];
  return from === to ? from : words.quarters(from, to);
}
