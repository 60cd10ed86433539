import type { TalkPart } from '#domain/talks/guide.ts';
import type { DocumentBlock } from './talk-document.ts';

type Blocks = readonly DocumentBlock[];

/** Words set apart; nothing when there are none. */
export const box = (heading: string, text: string, { quiet }: { readonly quiet: boolean }): Blocks =>
  text === '' ? [] : [{ kind: 'box', heading, text, quiet }];

/** What is to be said aloud, in quotation marks. */
export const quoted = (text: string): string => (text === '' ? '' : `»${text}«`);

/** Questions as they stand in the list, with room for so many lines under each. */
export const questions = (asked: readonly TalkPart[], lines: number): DocumentBlock => ({
  kind: 'questions',
  questions: asked.map(({ title }) => ({ text: title, keywords: '', lines })),
});

export const options = (offered: readonly TalkPart[]): DocumentBlock => ({
  kind: 'options',
  options: offered.map(({ title, explanation, checkFirst }) => ({ title, explanation, checkFirst })),
});
