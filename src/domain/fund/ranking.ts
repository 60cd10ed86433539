/** What the board says of a topic. `part` is paid in part, since it stands at the line. */
export const verdicts = ['chosen', 'part', 'notNow'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a topic is not now: a key of the catalogue. */
export const notNowReasons = ['moneyRanOut', 'laterYear', 'tooFew', 'coveredElsewhere', 'notReady'] as const;
export type NotNowReason = (typeof notNowReasons)[number];

/** A topic in a decision, with its name and price as they were then: proposals may change, the decision does not. */
export type Ranked = {
  readonly topic: string;
  readonly title: string;
  readonly price: number;
  readonly verdict: Verdict;
  /** What it gets: the price, a part of it, or nothing. */
  readonly amount: number;
  readonly reason: NotNowReason | '';
};

export type Candidate = { readonly topic: string; readonly title: string; readonly price: number };

/** What the board has said while it ranks: of the topic at the line, and why others are not now. */
export type Choices = {
  /** Topics taken out by hand, with the reason; they give way to those below. */
  readonly notNow: ReadonlyMap<string, NotNowReason>;
  /** The topic at the line that gets what is left. */
  readonly partFunded: ReadonlySet<string>;
};

/**
 * Ranks against the money (docs/laws/fund.md, rule 15). From the top each topic is paid while there is money; one that
 * is dearer than what is left gets the rest when the board says so, and else gives way to those below it.
 */
export function againstLine(line: number, candidates: readonly Candidate[], choices: Choices): readonly Ranked[] {
  let left = Math.max(0, line);
  return candidates.map((candidate) => {
    const out = choices.notNow.get(candidate.topic);
    if (out !== undefined) return { ...candidate, verdict: 'notNow', amount: 0, reason: out };
    if (candidate.price <= left) {
      left -= candidate.price;
      return { ...candidate, verdict: 'chosen', amount: candidate.price, reason: '' };
    }
    if (left > 0 && choices.partFunded.has(candidate.topic)) {
      const amount = left;
      left = 0;
      return { ...candidate, verdict: 'part', amount, reason: '' };
    }
    return { ...candidate, verdict: 'notNow', amount: 0, reason: 'moneyRanOut' };
  });
}

export const spentBy = (ranking: readonly Ranked[]): number => ranking.reduce((sum, { amount }) => sum + amount, 0);

/** The first topic that money cannot pay whole while there is some left: it must be decided before the board locks. */
export function atTheLine(line: number, ranking: readonly Ranked[]): Ranked | undefined {
  let left = Math.max(0, line);
  for (const ranked of ranking) {
    if (ranked.verdict === 'part') return ranked;
    if (ranked.verdict === 'notNow' && ranked.reason === 'moneyRanOut' && left > 0) return ranked;
    left -= ranked.amount;
  }
  return undefined;
}

/** Moves one up or down; at the end of the list it stays. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): readonly Item[] {
  const to = from + by;
  if (to < 0 || to >= items.length || from < 0 || from >= items.length) return items;
  const order = [...items];
  [order[from], order[to]] = [order[to]!, order[from]!];
  return order;
}

/** The newest decision that is about a year. */
export const decisionFor = <Decision extends { readonly id: number; readonly year: number; readonly lastYear: number }>(
  decisions: readonly Decision[],
  year: number,
): Decision | undefined =>
  decisions
    .filter((decision) => decision.year <= year && year <= decision.lastYear)
    .toSorted((one, other) => one.id - other.id)
    .at(-1);

export const writeRanking = (ranking: readonly Ranked[]): string => JSON.stringify(ranking);

/** Reads a ranking; undefined when it is none, or pays somebody what it cannot. */
export function readRanking(text: string): readonly Ranked[] | undefined {
  const rows = parsed(text);
  return Array.isArray(rows) && rows.length > 0 && rows.every(isRanked) ? rows : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRanked(row: unknown): row is Ranked {
  const { topic, title, price, verdict, amount, reason } = Object(row) as Partial<Record<keyof Ranked, unknown>>;
  const isAmount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  return (
    typeof topic === 'string' &&
    typeof title === 'string' &&
    typeof reason === 'string' &&
    isAmount(price) &&
    isAmount(amount) &&
    amount <= price &&
    verdicts.some((known) => known === verdict)
  );
}

/** The price of one place, rounded to the nearest krone; null when the number of places is not known. */
export const pricePerPlace = (price: number, places: number | null): number | null =>
  places === null || places <= 0 ? null : Math.round(price / places);
