import { isDraft, type TalkGuide, type TalkPart } from '#domain/talks/guide.ts';
import { documentWords as words } from './document-words.da.ts';
import type { DocumentBlock, TalkDocument } from './talk-document.ts';

export type Phase = { readonly name: string; readonly checks: readonly TalkPart[] };

/** The points of a checklist under their phases, in the order in which the phases are first met. */
export function phasesOf(checks: readonly TalkPart[]): readonly Phase[] {
  const names = [...new Set(checks.map(({ phase }) => phase))];
  return names.map((name) => ({ name, checks: checks.filter(({ phase }) => phase === name) }));
}

/** A checklist to print: who does what, when. */
export const checklist = (guide: TalkGuide, checks: readonly TalkPart[]): TalkDocument<'checklist'> => ({
  key: 'checklist',
  about: guide.title,
  title: words.checklist,
  lead: guide.summary,
  draft: isDraft(guide, checks),
  source: guide.source,
  blocks: phasesOf(checks).flatMap(({ name, checks: points }): DocumentBlock[] => [
    ...(name === '' ? [] : [{ kind: 'heading', text: name } as const]),
    { kind: 'checks', checks: points.map(({ title, who }) => ({ text: title, who })) },
  ]),
});
