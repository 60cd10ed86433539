import type { Claim, GrantWithRoom } from './share-out.ts';

/** The law of sharing out, read a second time: slow, with exact fractions, krone by krone. Only tests use it. */

type Fraction = { readonly over: bigint; readonly under: bigint };

const whole = (amount: number): bigint => (amount > 0 ? BigInt(Math.floor(amount)) : 0n);
const time = (submitted: string): number =>
  new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(submitted) ? submitted : `${submitted}Z`).getTime();

/** Rounds fractions with a whole sum down, and hands out what is missing, one krone at a time, to the largest remainder. */
function rounded(parts: readonly { key: string; submitted: string; exact: Fraction }[]): Map<string, number> {
  const shares = new Map(parts.map(({ key, exact }) => [key, exact.over / exact.under]));
  const common = parts.reduce((product, { exact }) => product * exact.under, 1n);
  const wanted = parts.reduce((sum, { exact }) => sum + exact.over * (common / exact.under), 0n) / common;
  const waiting = new Set(parts);
  const remainder = ({ exact }: { exact: Fraction }) => (exact.over % exact.under) * (common / exact.under);
  for (let given = [...shares.values()].reduce((sum, one) => sum + one, 0n); given < wanted; given += 1n) {
    let next: (typeof parts)[number] | undefined;
    for (const one of waiting) if (!next || isBefore(one, next, remainder(one), remainder(next))) next = one;
    waiting.delete(next!);
    shares.set(next!.key, shares.get(next!.key)! + 1n);
  }
  return new Map([...shares].map(([key, share]) => [key, Number(share)]));
}

function isBefore(
  one: { key: string; submitted: string },
  other: { key: string; submitted: string },
  remainderOfOne: bigint,
  remainderOfOther: bigint,
): boolean {
  if (remainderOfOne !== remainderOfOther) return remainderOfOne > remainderOfOther;
  if (time(one.submitted) !== time(other.submitted)) return time(one.submitted) < time(other.submitted);
  return one.key < other.key;
}

export function plainShares(frame: number, claims: readonly Claim[]): Map<string, number> {
  const total = claims.reduce((sum, { amount }) => sum + whole(amount), 0n);
  if (total <= whole(frame)) return new Map(claims.map(({ key, amount }) => [key, Number(whole(amount))]));
  return rounded(
    claims.map((claim) => ({ ...claim, exact: { over: whole(frame) * whole(claim.amount), under: total } })),
  );
}

export function plainRedistribution(surplus: number, grants: readonly GrantWithRoom[]) {
  let rest = whole(surplus);
  let open = grants.filter(({ granted }) => granted > 0);
  const shares = new Map(grants.map(({ key }) => [key, 0]));
  for (;;) {
    const total = open.reduce((sum, { granted }) => sum + whole(granted), 0n);
    const full = open.filter(({ granted, room }) => rest * whole(granted) >= whole(room) * total);
    if (full.length === 0) break;
    for (const { key, room } of full) {
      shares.set(key, Number(whole(room)));
      rest -= whole(room);
    }
    open = open.filter((grant) => !full.includes(grant));
  }
  if (open.length === 0) return { shares, left: Number(rest) };
  const total = open.reduce((sum, { granted }) => sum + whole(granted), 0n);
  const last = rounded(open.map((grant) => ({ ...grant, exact: { over: rest * whole(grant.granted), under: total } })));
  for (const [key, share] of last) shares.set(key, share);
  return { shares, left: 0 };
}
