import { isDraft, type TalkGuide, type TalkPart } from '#domain/talks/guide.ts';
import { questionsToAsk, type Preparation } from '#domain/talks/preparation.ts';
import { box, options, quoted } from './document-blocks.ts';
import { documentWords as words } from './document-words.da.ts';
import type { DocumentBlock, TalkDocument } from './talk-document.ts';

type Material = { readonly questions: readonly TalkPart[]; readonly options: readonly TalkPart[] };

const linesUnderAQuestion = 2;

/** What the leader brings along: the first words, the chosen questions with their keywords, what may be offered. */
export function leaderPreparation(
  guide: TalkGuide,
  material: Material,
  preparation: Preparation,
): TalkDocument<'leader'> {
  const asked = questionsToAsk(preparation, material.questions);
  const offered = material.options.filter(({ key }) => preparation.options.includes(key));
  const chosen = material.questions.filter(({ key }) => preparation.chosen.includes(key));
  return {
    key: 'leader',
    about: guide.title,
    title: words.leader,
    lead: words.leaderLead,
    draft: isDraft(guide, [...chosen, ...offered]),
    source: guide.source,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { name: words.dateAndPlace, value: '' },
          ...(guide.duration === '' ? [] : [{ name: words.time, value: guide.duration }]),
        ],
      },
      ...box(words.sayFirst, quoted(guide.opening), { quiet: false }),
      ...asking(asked),
      ...offering(offered),
      ...box(words.afterwards, guide.afterwards, { quiet: true }),
    ],
  };
}

const asking = (asked: ReturnType<typeof questionsToAsk>): readonly DocumentBlock[] =>
  asked.length === 0
    ? []
    : [
        { kind: 'heading', text: words.yourQuestions },
        { kind: 'questions', questions: asked.map((question) => ({ ...question, lines: linesUnderAQuestion })) },
      ];

const offering = (offered: readonly TalkPart[]): readonly DocumentBlock[] =>
  offered.length === 0 ? [] : [{ kind: 'heading', text: words.talkAbout }, options(offered)];
