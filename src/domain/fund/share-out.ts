import { instantOf } from '#domain/shared/instant.ts';

export type Claim = { readonly key: string; readonly amount: number; readonly submitted: string };
export type GrantWithRoom = {
  readonly key: string;
  readonly granted: number;
  readonly room: number;
  readonly submitted: string;
};

/**
 * Shares a frame out in proportion to what is applied for, in whole kroner: nobody gets more than applied for, and the sum
 * is the smaller of the frame and all that is applied for. The largest remainder gets the odd krone; among equals who
 * applied first, then the smaller key (docs/laws/fund.md, rules 4 and 6).
 */
export function shareProportionally(frame: number, claims: readonly Claim[]): ReadonlyMap<string, number> {
  const parts = claims.map(({ key, amount, submitted }) => ({ key, submitted, weight: wholeKroner(amount) }));
  const total = sumOf(parts.map(({ weight }) => weight));
  return sharesByKey(parts, roundedShares(smaller(wholeKroner(frame), total), parts));
}

/**
 * Shares a surplus out in proportion to what was granted. In exact fractions everyone at or over their room gets the
 * room, again until nobody is; rounded once, at the end. What nobody has room for is left: shares and left are the
 * surplus (docs/laws/fund.md, rules 5 and 6).
 */
export function redistribute(
  surplus: number,
  grants: readonly GrantWithRoom[],
): { shares: ReadonlyMap<string, number>; left: number } {
  const parts = grants.map((grant) => ({
    ...grant,
    weight: wholeKroner(grant.granted),
    most: wholeKroner(grant.room),
  }));
  const taking = parts.filter(({ weight }) => weight > 0n).toSorted(leastRoomFirst);
  let rest = wholeKroner(surplus);
  let total = sumOf(taking.map(({ weight }) => weight));
  let filled = 0;
  // Filling one raises everybody else's share, so the order of least room per krone granted meets each of them once.
  for (const { weight, most } of taking) {
    if (rest * weight < most * total) break;
    rest -= most;
    total -= weight;
    filled += 1;
  }
  const open = taking.slice(filled);
  const shares = new Map([
    ...taking.slice(0, filled).map((part) => [part, part.most] as const),
    ...roundedShares(rest, open),
  ]);
  return { shares: sharesByKey(parts, shares), left: open.length === 0 ? Number(rest) : 0 };
}

type Part = { readonly key: string; readonly submitted: string; readonly weight: bigint };

/** An amount as whole kroner; what is below zero, or no number, is nothing. Products of two amounts pass 2⁵³, so they are exact integers. */
function wholeKroner(amount: number): bigint {
  if (!(amount > 0)) return 0n;
  return BigInt(Math.floor(Math.min(amount, Number.MAX_VALUE)));
}

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);
const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other);

const leastRoomFirst = (
  one: { readonly weight: bigint; readonly most: bigint },
  other: { readonly weight: bigint; readonly most: bigint },
): number => signOf(one.most * other.weight - other.most * one.weight);

const signOf = (difference: bigint): number => (difference < 0n ? -1 : Number(difference > 0n));

/** `sum` is at most the sum of the weights, or nobody in `parts` is at their most: so a rounded share stays lawful. */
function roundedShares<P extends Part>(sum: bigint, parts: readonly P[]): ReadonlyMap<P, bigint> {
  const total = sumOf(parts.map(({ weight }) => weight));
  if (total === 0n) return new Map();
  const exact = parts.map((part) => ({
    part,
    floor: (sum * part.weight) / total,
    rest: (sum * part.weight) % total,
    at: instantOr(part.submitted),
  }));
  const odd = Number(sum - sumOf(exact.map(({ floor }) => floor)));
  const inTurn = exact.toSorted(
    (one, other) => signOf(other.rest - one.rest) || inOrder(one.at, other.at) || inOrder(one.part.key, other.part.key),
  );
  return new Map(inTurn.map(({ part, floor }, turn) => [part, turn < odd ? floor + 1n : floor]));
}

const inOrder = <Value extends number | string>(one: Value, other: Value): number =>
  one < other ? -1 : Number(one > other);

/** Everybody asked about is in the answer, with nothing if so. A key given twice gets the sum of its shares. */
function sharesByKey<P extends Part>(parts: readonly P[], shares: ReadonlyMap<P, bigint>): ReadonlyMap<string, number> {
  const byKey = new Map<string, bigint>();
  for (const part of parts) byKey.set(part.key, (byKey.get(part.key) ?? 0n) + (shares.get(part) ?? 0n));
  return new Map([...byKey].map(([key, share]) => [key, Number(share)]));
}

/** What is no instant comes last. */
function instantOr(submitted: string): number {
  const at = instantOf(submitted);
  return Number.isNaN(at) ? Infinity : at;
}
