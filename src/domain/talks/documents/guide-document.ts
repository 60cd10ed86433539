import { linesOf } from '#domain/shared/lines-of.ts';
import { isDraft, partsOf, type TalkGuide, type TalkPart } from '#domain/talks/guide.ts';
import { box, options, questions, quoted } from './document-blocks.ts';
import { documentWords as words } from './document-words.da.ts';
import type { DocumentBlock, TalkDocument } from './talk-document.ts';

/** A whole guide as a document for the library: why, how, what to ask, and what may be written down. */
export function guideDocument(guide: TalkGuide, parts: readonly TalkPart[]): TalkDocument {
  const asked = partsOf(guide, 'leaderQuestion', parts);
  return {
    key: 'guide',
    about: guide.title,
    title: words.guide,
    lead: guide.summary,
    draft: isDraft(guide, asked),
    source: guide.source,
    blocks: [
      ...(guide.duration === '' ? [] : [facts(guide.duration)]),
      { kind: 'text', text: guide.purpose },
      ...box(words.sayFirst, quoted(guide.opening), { quiet: false }),
      ...points(words.howItGoes, guide.steps),
      ...points(words.dos, guide.dos),
      ...points(words.donts, guide.donts),
      { kind: 'heading', text: words.questions },
      questions(asked, 0),
      ...box(words.afterwards, guide.afterwards, { quiet: true }),
    ],
  };
}

/** What may come out of a talk, with what to check first. */
export function catalogueDocument(guide: TalkGuide, parts: readonly TalkPart[]): TalkDocument {
  const offered = partsOf(guide, 'option', parts);
  return {
    key: 'catalogue',
    about: guide.title,
    title: words.catalogue,
    lead: words.catalogueLead,
    draft: isDraft(guide, offered),
    source: guide.source,
    blocks: [options(offered)],
  };
}

const facts = (duration: string): DocumentBlock => ({ kind: 'facts', facts: [{ name: words.time, value: duration }] });

function points(heading: string, field: string): readonly DocumentBlock[] {
  const lines = linesOf(field);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'text', text: lines.map((line) => `- ${line}`).join('\n') },
  ];
}
