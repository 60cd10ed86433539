import { timeOf, type Quarter, type Timed } from '#domain/courses/session-time.ts';
import { capitalised } from '#i18n/format.ts';
import type { Language } from '#i18n/language.tsx';
import { spanOf } from '#i18n/moments.ts';
import type { MedWords } from './med.da.ts';

type Around = { readonly now: number; readonly words: MedWords; readonly language: Language };

/** When a session is, in one line: `Torsdag 11. marts 2027 kl. 9.00–12.00`, or as much as has been decided. */
export function sessionWords(session: Timed, { now, words, language }: Around): string {
  const time = timeOf(session);
  if (time.kind === 'open') return words.notDated;
  if (time.kind === 'date') return capitalised(spanOf(time.starts, time.ends, now, language));
  const quarter = ({ quarter: number, year }: Quarter): string => words.quarter(number, year);
  const [from, to] = [quarter(time.from), quarter(time.to)];
  return from === to ? from : words.fromTo(from, to);
}
