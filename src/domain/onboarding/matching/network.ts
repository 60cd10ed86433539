export type Pair = { readonly wish: string; readonly mentor: string; readonly points: number };

export type MatchInput = {
  /** By time, the earliest first. */
  readonly wishes: readonly string[];
  /** Free places per mentor. */
  readonly capacity: Readonly<Record<string, number>>;
  readonly pairs: readonly Pair[];
};

/**
 * A way through the network with room for `room` and `flow` of it used. `mayAdd` and `mayTake` say whether that may
 * still change: what would spoil something already settled is closed.
 */
export type Link = {
  readonly from: number;
  readonly to: number;
  readonly room: number;
  /** Which of the values in `values` a pair is worth; -1 on a link that is no pair. */
  readonly value: number;
  flow: number;
  mayAdd: boolean;
  mayTake: boolean;
};

/** Source → wishes → mentors → sink: a matching is a flow, and another matching as large is this one and some rings. */
export type Network = {
  readonly wishes: readonly string[];
  readonly mentors: readonly string[];
  /** The points that pairs are worth, lowest first. */
  readonly values: readonly number[];
  readonly links: readonly Link[];
  /** The links at each node, whichever way they lead. */
  readonly linksAt: readonly (readonly Link[])[];
  /** The pairs of each value. */
  readonly linksOf: readonly (readonly Link[])[];
  readonly nodes: number;
};

export const source = 0;
export const sink = 1;
export const nodeOfWish = (wish: number): number => 2 + wish;
export const nodeOfMentor = (network: Pick<Network, 'wishes'>, mentor: number): number =>
  2 + network.wishes.length + mentor;

export function networkOf({ wishes: given, capacity, pairs: asked }: MatchInput): Network {
  const wishes = [...new Set(given)];
  const wishAt = new Map(wishes.map((wish, at) => [wish, at]));
  const pairs = bestOfEach(
    asked.filter(
      ({ wish, mentor, points }) => wishAt.has(wish) && roomOf(capacity, mentor) > 0 && !Number.isNaN(points),
    ),
  );
  const mentors = [...new Set(pairs.map(({ mentor }) => mentor))].sort(byKey);
  const mentorAt = new Map(mentors.map((mentor, at) => [mentor, at]));
  const values = [...new Set(pairs.map(({ points }) => points))].sort((one, other) => one - other);
  const valueAt = new Map(values.map((points, at) => [points, at]));
  const nodeOf = (mentor: string) => nodeOfMentor({ wishes }, mentorAt.get(mentor)!);
  const links = [
    ...wishes.map((_, at) => link(source, nodeOfWish(at), 1)),
    ...mentors.map((mentor) => link(nodeOf(mentor), sink, roomOf(capacity, mentor))),
    ...pairs.map(({ wish, mentor, points }) =>
      link(nodeOfWish(wishAt.get(wish)!), nodeOf(mentor), 1, valueAt.get(points)),
    ),
  ];
  const nodes = 2 + wishes.length + mentors.length;
  return {
    wishes,
    mentors,
    values,
    links,
    linksAt: sorted(links, nodes, ({ from, to }) => [from, to]),
    linksOf: sorted(links, values.length, ({ value }) => (value < 0 ? [] : [value])),
    nodes,
  };
}

function sorted(links: readonly Link[], places: number, placesOf: (way: Link) => readonly number[]): Link[][] {
  const at: Link[][] = Array.from({ length: places }, () => []);
  for (const way of links) for (const place of placesOf(way)) at[place]!.push(way);
  return at;
}

const link = (from: number, to: number, room: number, value = -1): Link => ({
  from,
  to,
  room,
  value,
  flow: 0,
  mayAdd: true,
  mayTake: true,
});

/** Only a key of the record's own: a mentor may be called `constructor`. */
const roomOf = (capacity: MatchInput['capacity'], mentor: string): number =>
  Object.hasOwn(capacity, mentor) ? Math.max(0, Math.floor(capacity[mentor]!) || 0) : 0;

function bestOfEach(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.wish, pair.mentor]);
    const known = best.get(key);
    if (!known || known.points < pair.points) best.set(key, pair);
  }
  return [...best.values()];
}

/** By code units, the same on every machine; `localeCompare` would ask where it is run. */
export const byKey = (one: string, other: string): number => Number(one > other) - Number(one < other);

export const isPair = ({ value }: Link): boolean => value >= 0;
export const canAdd = (way: Link): boolean => way.mayAdd && way.flow < way.room;
export const canTake = (way: Link): boolean => way.mayTake && way.flow > 0;

/** The matching that the flow says, in the order of the wishes. */
export const pairsIn = ({ wishes, mentors, values, links }: Network): readonly Pair[] =>
  links
    .filter((way) => isPair(way) && way.flow > 0)
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, value }) => ({
      wish: wishes[from - 2]!,
      mentor: mentors[to - 2 - wishes.length]!,
      points: values[value]!,
    }));
