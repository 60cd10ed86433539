import { writeRanking, type Ranked } from '#domain/fund/ranking.ts';
import { boardDecisions } from '#lists/board-decisions.list.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { courses } from '#lists/courses.list.ts';
import { fundAccounts } from '#lists/fund-accounts.list.ts';
import { topicProposals } from '#lists/topic-proposals.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { answerOf, inBatch } from '#data/in-batch.ts';
import { listAt, readRows, wholeList, type Wire } from '#data/list-client.ts';
import { readLedger } from '#data/rows/ledger.ts';
import type { ItemOf } from '#lists/define-list.ts';
import { boardDecisionsIn, boardLedger, type BoardDecision } from './board-rows.ts';
import { sealedSets, type PublishedAccount } from './published-account.ts';

export type TopicProposal = ItemOf<typeof topicProposals>;

/** What has become of a topic: its course's sessions, by where they stand. */
export type CourseProgress = { readonly planned: number; readonly held: number };

export type Topics = {
  readonly topics: readonly TopicProposal[];
  readonly decisions: readonly BoardDecision[];
  readonly accounts: readonly PublishedAccount[];
  readonly progress: ReadonlyMap<string, CourseProgress>;
  /** Whether the service lets the person add a decision: the board may. */
  readonly mayDecide: boolean;
};

const addListItems = 0x2;
/** Whether a list's mask lets the person add rows. */
export function mayAdd(list: Wire): boolean {
  const { Low = 0 } = Object(list['EffectiveBasePermissions']) as { Low?: string | number };
  return (Number(Low) & addListItems) !== 0;
}

export async function readTopics(source: DataSource): Promise<Topics> {
  const { sp, siteUrl } = source;
  const board = readLedger(source, boardLedger.all);
  const [topic, account, course, session, mask] = await inBatch(sp, (batched) => [
    wholeList(batched, siteUrl, topicProposals),
    wholeList(batched, siteUrl, fundAccounts),
    wholeList(batched, siteUrl, courses),
    wholeList(batched, siteUrl, courseSessions),
    listAt(batched, siteUrl, boardDecisions).select('EffectiveBasePermissions')<Wire>(),
  ]);
  const sessions = readRows(courseSessions, answerOf(session)).items;
  return {
    topics: readRows(topicProposals, answerOf(topic)).items,
    decisions: boardDecisionsIn((await board).rows),
    accounts: sealedSets(readRows(fundAccounts, answerOf(account)).items),
    progress: new Map(
      readRows(courses, answerOf(course)).items.map(({ slug }) => {
        const own = sessions.filter((each) => each.course === slug && each.state !== 'cancelled');
        const held = own.filter(({ state }) => state === 'held').length;
        return [slug, { planned: own.length - held, held }];
      }),
    ),
    mayDecide: mayAdd(answerOf(mask)),
  };
}

export type NewBoardDecision = {
  readonly year: number;
  readonly lastYear: number;
  readonly line: number;
  readonly ranking: readonly Ranked[];
  readonly requestId: string;
};

/** Locks a decision: a row that nobody changes. */
export async function decideTopics(source: DataSource, decision: NewBoardDecision): Promise<void> {
  await boardLedger.append(source, { ...decision, ranking: writeRanking(decision.ranking) });
}
