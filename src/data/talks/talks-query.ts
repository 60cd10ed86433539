import { queryOptions } from '@tanstack/react-query';
import type { DataSource } from '#data/data-source.ts';
import { answerOf, inBatch } from '#data/in-batch.ts';
import { readRows, wholeList } from '#data/list-client.ts';
import { contentTimes } from '#data/queries.ts';
import type { TalkGuide, TalkPart } from '#domain/talks/guide.ts';
import { talkGuides } from '#lists/talk-guides.list.ts';
import { talkParts } from '#lists/talk-parts.list.ts';

/** The guides and what they are made of: content, the same for everybody. Nothing about a talk is ever read or written. */
export type Talks = {
  readonly guides: readonly TalkGuide[];
  readonly parts: readonly TalkPart[];
  /** Rows that could not be read; HR is told. */
  readonly unreadable: number;
};

async function readTalks({ sp, siteUrl }: DataSource): Promise<Talks> {
  const [guideRows, partRows] = await inBatch(
    sp,
    (batched) => [wholeList(batched, siteUrl, talkGuides), wholeList(batched, siteUrl, talkParts)] as const,
  );
  const guides = readRows(talkGuides, answerOf(guideRows));
  const parts = readRows(talkParts, answerOf(partRows));
  return { guides: guides.items, parts: parts.items, unreadable: guides.unreadable + parts.unreadable };
}

export const talksQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ['talks'],
    queryFn: () => source.send(() => readTalks(source)),
    ...contentTimes,
  });
