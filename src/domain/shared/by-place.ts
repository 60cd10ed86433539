import { lazily } from '#kernel/lazily.ts';

/** What HR can give a place among its likes. */
export type Placed = { readonly title: string; readonly sortOrder: number | null };

const danish = lazily(() => new Intl.Collator('da'));
const last = Number.MAX_SAFE_INTEGER;

/** From A to Å. */
export const byTitle = (one: Pick<Placed, 'title'>, other: Pick<Placed, 'title'>): number =>
  danish().compare(one.title, other.title);

/** HR's own order; what has no place comes last, from A to Å. */
export const byPlace = (one: Placed, other: Placed): number =>
  (one.sortOrder ?? last) - (other.sortOrder ?? last) || byTitle(one, other);

/** The same of a whole list. */
export const inOrder = <Item extends Placed>(items: readonly Item[]): readonly Item[] => items.toSorted(byPlace);
