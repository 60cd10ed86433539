import { badQuery, notEmulated } from '#emulator/errors.ts';
import type { Filter } from '#emulator/odata/filter.ts';
import { dayStart, parseInstant } from '#emulator/site-time.ts';
import type { Element } from '#emulator/xml.ts';

type By = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

/** Dates in CAML are compared by their days in the site's zone, unless the value says `IncludeTimeValue`. */
export const comparesDays = ({ attributes, children }: Element): boolean =>
  children[0]?.name === 'Today' ||
  (attributes['Type'] === 'DateTime' && attributes['IncludeTimeValue']?.toUpperCase() !== 'TRUE');

/** A day is all instants from its beginning until that of the next one. */
export function onDays(by: By, path: string, value: Element, { now }: { readonly now: number }): Filter {
  const instant = instantIn(value, now);
  const [begin, end] = [dayStart(instant), dayStart(Date.parse(dayStart(instant)) + dayAndAHalf)];
  if (by === 'lt') return compare('lt', path, begin);
  if (by === 'le') return compare('lt', path, end);
  if (by === 'gt') return compare('ge', path, end);
  if (by === 'ge') return compare('ge', path, begin);
  const [from, until] = [compare('ge', path, begin), compare('lt', path, end)];
  if (by === 'eq') return { is: 'and', left: from, right: until };
  return { is: 'or', left: compare('lt', path, begin), right: compare('ge', path, end) };
}

/** Lands in the next day, however long this one is when the clock changes. */
const dayAndAHalf = 36 * 3_600_000;
const day = 24 * 3_600_000;

const compare = (by: By, path: string, instant: string): Filter => ({
  is: 'compare',
  by,
  left: { is: 'path', path },
  right: { is: 'constant', constant: { type: 'datetime', value: instant } },
});

function instantIn({ children: [inner], text }: Element, now: number): number {
  if (inner && inner.name !== 'Today') throw notEmulated('CAML', `<${inner.name}>`);
  const offset = Number(inner?.attributes['OffsetDays'] ?? inner?.attributes['Offset'] ?? 0);
  const instant = inner ? (Number.isInteger(offset) ? now + offset * day : undefined) : parseInstant(text.trim());
  if (instant === undefined) throw badQuery('A <Value> of the type DateTime holds no date.');
  return instant;
}
