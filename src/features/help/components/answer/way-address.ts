import type { AnswerWay } from '#domain/help/answer.ts';

const folders = { topic: 'hjaelp', talk: 'samtaler', checklist: 'samtaler', course: 'kurser' } as const;

/** Where a way onwards leads: a page of the app by its hash, or an address outside it. */
export function wayAddress({ kind, key }: AnswerWay): string {
  if (kind === 'external') return key;
  if (kind === 'material') return '#/samtaler/materialer';
  return `#/${folders[kind]}/${encodeURIComponent(key)}`;
}
