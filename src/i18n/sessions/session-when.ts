import { capitalised } from '../format.ts';
import type { Language } from '../language.tsx';
import { spanOf } from '../moments.ts';
import type { SessionsWords } from './sessions.da.ts';

type Quarter = { readonly year: number; readonly quarter: number };

/** When something is, as far as it has been decided. */
type When =
  | { readonly kind: 'date'; readonly starts: string; readonly ends: string | null }
  | { readonly kind: 'quarter'; readonly from: Quarter; readonly to: Quarter }
  | { readonly kind: 'open' };

type InWords = { readonly now: number; readonly language: Language; readonly words: SessionsWords };

/** When a session is, in words: `Torsdag 14. januar kl. 9.00–12.30`, `2. kvartal 2027`, `Tid ikke fastlagt`. */
export function whenOf(time: When, { now, language, words }: InWords): string {
  if (time.kind === 'open') return words.notDecided;
  if (time.kind === 'date') return capitalised(spanOf(time.starts, time.ends, now, language));
  const quarter = ({ quarter: number, year }: Quarter): string => words.quarter(number, year);
  const [from, to] = [quarter(time.from), quarter(time.to)];
  return from === to ? from : words.quarters(from, to);
}
