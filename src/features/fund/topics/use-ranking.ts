import { useState } from 'react';
import type { TopicProposal } from '#data/fund/topics.ts';
import { againstLine, atTheLine, moved, type NotNowReason, type Ranked } from '#domain/fund/ranking.ts';

export type RankedTopic = Ranked & { readonly proposal: TopicProposal };

export type Ranking = {
  readonly ranked: readonly RankedTopic[];
  /** The topic at the line while nothing has been said of it. */
  readonly undecided: Ranked | undefined;
  readonly atLine: Ranked | undefined;
  readonly move: (topic: string, by: -1 | 1) => number;
  readonly setNotNow: (topic: string, reason: NotNowReason | undefined) => void;
  readonly setAtLine: (topic: string, choice: 'part' | 'wait') => void;
  readonly lineChoice: (topic: string) => 'part' | 'wait' | '';
};

/** The order while the board discusses it. It stays in memory until it is locked. */
export function useRanking(proposals: readonly TopicProposal[], line: number): Ranking {
  const [order, setOrder] = useState<readonly string[]>(() => proposals.map(({ key }) => key));
  const [notNow, setNotNow] = useState<ReadonlyMap<string, NotNowReason>>(new Map());
  const [choices, setChoices] = useState<ReadonlyMap<string, 'part' | 'wait'>>(new Map());
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  // Topics that came meanwhile stand last; those that went are gone.
  const keys = [...order.filter((key) => byKey.has(key)), ...[...byKey.keys()].filter((key) => !order.includes(key))];
  const candidates = keys.map((key) => {
    const { title, price } = byKey.get(key)!;
    return { topic: key, title, price };
  });
  const partFunded = new Set([...choices].filter(([, choice]) => choice === 'part').map(([key]) => key));
  const ranking = againstLine(line, candidates, { notNow, partFunded });
  const atLine = atTheLine(line, ranking);
  return {
    ranked: ranking.map((one) => ({ ...one, proposal: byKey.get(one.topic)! })),
    atLine,
    undecided: atLine && !choices.has(atLine.topic) ? atLine : undefined,
    move: (topic, by) => {
      const from = keys.indexOf(topic);
      const next = moved(keys, from, by);
      setOrder(next);
      return next.indexOf(topic);
    },
    setNotNow: (topic, reason) =>
      setNotNow((before) => {
        const after = new Map(before);
        if (reason === undefined) after.delete(topic);
        else after.set(topic, reason);
        return after;
      }),
    setAtLine: (topic, choice) => setChoices((before) => new Map([...before, [topic, choice]])),
    lineChoice: (topic) => choices.get(topic) ?? '',
  };
}
