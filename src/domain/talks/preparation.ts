import type { TalkPart } from './guide.ts';

export type OwnQuestion = { readonly key: string; readonly text: string };

/**
 * What a leader chooses and writes before a talk. It lives in memory only: nothing of it may reach SharePoint, the
 * address, a log or the browser's storage (docs/laws/talks.md, rule 2), so it is a plain value that nobody keeps.
 */
export type Preparation = {
  readonly chosen: readonly string[];
  /** By the question's key. Words of a question that is no longer chosen are kept, so that nothing typed is lost. */
  readonly keywords: Readonly<Record<string, string>>;
  readonly own: readonly OwnQuestion[];
  readonly options: readonly string[];
  /** The words as they were when they were last taken along in a document. */
  readonly taken: string;
};

/** Begins with the questions that HR suggests. */
export const beginPreparation = (questions: readonly TalkPart[]): Preparation => ({
  chosen: questions.filter(({ suggested }) => suggested).map(({ key }) => key),
  keywords: {},
  own: [],
  options: [],
  taken: '',
});

const toggled = (keys: readonly string[], key: string): readonly string[] =>
  keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];

/** Chooses a question of HR's, or leaves it out; the keywords to it are kept. */
export const toggleQuestion = (preparation: Preparation, key: string): Preparation => ({
  ...preparation,
  chosen: toggled(preparation.chosen, key),
});

/** Chooses what to offer, or leaves it out. */
export const toggleOption = (preparation: Preparation, key: string): Preparation => ({
  ...preparation,
  options: toggled(preparation.options, key),
});

export const writeKeywords = (preparation: Preparation, key: string, words: string): Preparation => ({
  ...preparation,
  keywords: { ...preparation.keywords, [key]: words },
});

/** A question of the leader's own, empty until it is written. */
export function addOwnQuestion(preparation: Preparation): Preparation {
  const highest = Math.max(0, ...preparation.own.map(({ key }) => Number(key.slice(ownPrefix.length))));
  return { ...preparation, own: [...preparation.own, { key: `${ownPrefix}${highest + 1}`, text: '' }] };
}

const ownPrefix = 'own-';

export const writeOwnQuestion = (preparation: Preparation, key: string, text: string): Preparation => ({
  ...preparation,
  own: preparation.own.map((question) => (question.key === key ? { key, text } : question)),
});

/** Takes a question of the leader's own away, with the keywords to it. */
export const removeOwnQuestion = (preparation: Preparation, key: string): Preparation => ({
  ...preparation,
  own: preparation.own.filter((question) => question.key !== key),
  keywords: Object.fromEntries(Object.entries(preparation.keywords).filter(([other]) => other !== key)),
});

/** Everything the leader has typed, as one text. */
const typedWords = ({ own, keywords }: Preparation): string =>
  [...own.map(({ text }) => text), ...Object.entries(keywords).flat()].join('\n');

const hasWords = ({ own, keywords }: Preparation): boolean =>
  [...own.map(({ text }) => text), ...Object.values(keywords)].some((text) => text.trim() !== '');

/** The words have been taken along in a document, or on paper. */
export const markTaken = (preparation: Preparation): Preparation => ({
  ...preparation,
  taken: typedWords(preparation),
});

/** Whether leaving now would lose something the leader has typed. */
export const hasUnsavedWords = (preparation: Preparation): boolean =>
  hasWords(preparation) && typedWords(preparation) !== preparation.taken;

/** The questions to ask: HR's that are chosen, in HR's order, then the leader's own. */
export const questionsToAsk = (
  preparation: Preparation,
  questions: readonly TalkPart[],
): readonly { readonly text: string; readonly keywords: string }[] => [
  ...questions
    .filter(({ key }) => preparation.chosen.includes(key))
    .map(({ key, title }) => ({ text: title, keywords: (preparation.keywords[key] ?? '').trim() })),
  ...preparation.own
    .filter(({ text }) => text.trim() !== '')
    .map(({ key, text }) => ({ text: text.trim(), keywords: (preparation.keywords[key] ?? '').trim() })),
];
