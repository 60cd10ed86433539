import { addDays, dayOf, startOfDay } from '#kernel/plain-date.ts';
import { badQuery, notEmulated } from '#emulator/errors.ts';
import type { Filter } from '#emulator/odata/filter.ts';
import { parseInstant } from '#emulator/site-time.ts';
import type { Element } from '#emulator/xml.ts';
import { compare, type By } from './compare.ts';

/** Dates in CAML are compared by their days in the site's zone, unless the value says `IncludeTimeValue`. */
export const comparesDays = ({ attributes, children }: Element): boolean =>
  children[0]?.name === 'Today' ||
  (attributes['Type'] === 'DateTime' && attributes['IncludeTimeValue']?.toUpperCase() !== 'TRUE');

/** A day is all instants from its beginning until that of the next one. */
export function onDays(by: By, path: string, value: Element, { now }: { readonly now: number }): Filter {
  const day = dayOf(instantIn(value, now));
  const is = (sign: By, instant: string): Filter => compare(sign, path, { type: 'datetime', value: instant });
  const [begin, end] = [startOfDay(day), startOfDay(addDays(day, 1))];
  if (by === 'lt') return is('lt', begin);
  if (by === 'le') return is('lt', end);
  if (by === 'gt') return is('ge', end);
  if (by === 'ge') return is('ge', begin);
  if (by === 'eq') return { is: 'and', left: is('ge', begin), right: is('lt', end) };
  return { is: 'or', left: is('lt', begin), right: is('ge', end) };
}

const oneDay = 24 * 3_600_000;

function instantIn({ children: [inner], text }: Element, now: number): number {
  if (inner && inner.name !== 'Today') throw notEmulated('CAML', `<${inner.name}>`);
  const offset = Number(inner?.attributes['OffsetDays'] ?? inner?.attributes['Offset'] ?? 0);
  const instant = inner ? (Number.isInteger(offset) ? now + offset * oneDay : undefined) : parseInstant(text.trim());
  if (instant === undefined) throw badQuery('A <Value> of the type DateTime holds no date.');
  return instant;
}
