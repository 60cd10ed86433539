import { linesOf } from '#domain/shared/lines-of.ts';
import { isDraft, type TalkGuide } from '#domain/talks/guide.ts';
import { box } from './document-blocks.ts';
import { documentWords as words } from './document-words.da.ts';
import type { TalkDocument } from './talk-document.ts';

const linesInAField = 2;

/**
 * An empty sheet for what both agree on. It is never filled in by the app: only the agreement itself goes to the
 * personnel file (docs/laws/talks.md, rule 4). Undefined for talks without one, such as the exit talk.
 */
export function agreementSheet(guide: TalkGuide): TalkDocument<'agreement'> | undefined {
  const fields = linesOf(guide.agreementFields);
  if (fields.length === 0) return undefined;
  return {
    key: 'agreement',
    about: guide.title,
    title: words.agreement,
    lead: words.agreementLead,
    draft: isDraft(guide),
    source: guide.source,
    blocks: [
      { kind: 'facts', facts: [{ name: words.participants, value: '' }] },
      { kind: 'fields', fields, lines: linesInAField },
      { kind: 'facts', facts: [{ name: words.confirmed, value: '' }] },
      ...box(words.whereItGoes, guide.afterwards, { quiet: true }),
    ],
  };
}
