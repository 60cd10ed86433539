import type { CatalogueFilter } from '#domain/courses/catalogue-filter.ts';
import { periodOf, type Quarter, type Timed } from '#domain/courses/session-time.ts';
import { dayOf, type PlainDate } from '#kernel/plain-date.ts';

const quarterOf = (day: PlainDate): Quarter => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

const next = ({ year, quarter }: Quarter): Quarter =>
  quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 };

const keyOf = ({ year, quarter }: Quarter): number => 4 * year + quarter;

/** No session lasts longer; a wrong year can't make a list without end. */
const longest = 8;

/** The quarters from now on in which something is held, and the one that is chosen, in order. */
export function quartersOf(
  sessions: readonly Timed[],
  chosen: CatalogueFilter['period'],
  now: number,
): readonly Quarter[] {
  const from = keyOf(quarterOf(dayOf(now)));
  const found = new Map<number, Quarter>();
  if (chosen !== null && chosen !== 'open') found.set(keyOf(chosen), chosen);
  for (const session of sessions) {
    const period = periodOf(session);
    if (!period) continue;
    const last = keyOf(quarterOf(period.to));
    let quarter = quarterOf(period.from);
    for (let steps = 0; steps < longest && keyOf(quarter) <= last; steps += 1) {
      if (keyOf(quarter) >= from) found.set(keyOf(quarter), quarter);
      quarter = next(quarter);
    }
  }
  return [...found].sort(([one], [other]) => one - other).map(([, quarter]) => quarter);
}
