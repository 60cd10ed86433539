import type { DocumentBlock, TalkDocument } from '#domain/talks/documents/talk-document.ts';
import type { NewItemOf } from '#lists/define-list.ts';
import type { materials } from '#lists/materials.list.ts';

type Row = NewItemOf<typeof materials>;

/** A document of the library that belongs to no guide. */
export type LibraryDocument = Pick<Row, 'type' | 'audience' | 'field' | 'topics'> & {
  readonly name: string;
  readonly document: TalkDocument;
};

/** A heading with points under it. */
export const section = (heading: string, ...points: readonly string[]): readonly DocumentBlock[] => [
  { kind: 'heading', text: heading },
  { kind: 'text', text: points.map((point) => `- ${point}`).join('\n') },
];

/** What to look at before the document is used. */
export const checkBox = (heading: string, ...points: readonly string[]): DocumentBlock => ({
  kind: 'box',
  heading,
  text: points.map((point) => `- ${point}`).join('\n'),
  quiet: true,
});
