import { linesOf } from '#domain/shared/lines-of.ts';
import { safeAddress } from '#domain/shared/marked-text.ts';
import { withoutBlanks } from './blanks.ts';
import { dueRulesOf, type DueRule } from './due-dates.ts';
import { stepsOf, type AnswerStep } from './answer-steps.ts';

/** Where a way onwards leads: to another topic, a talk, a checklist, a course, a material, or out of the app. */
export type WayKind = 'topic' | 'talk' | 'checklist' | 'course' | 'material' | 'external';

/** A way onwards from an answer. `key` is a slug, a file's or a kind's name, and for `external` an https address. */
export type AnswerWay = { readonly kind: WayKind; readonly key: string; readonly label: string };

export type AnswerSource = { readonly title: string; readonly address: string };

/** What a leader does about a topic, from the first step to the sources. */
export type Answer = {
  readonly steps: readonly AnswerStep[];
  /** Sentences that can be said as they stand. */
  readonly say: readonly string[];
  readonly avoid: readonly string[];
  /** What to have at hand when calling. */
  readonly ready: readonly string[];
  /** The first is the page's primary act. */
  readonly ways: readonly AnswerWay[];
  readonly sources: readonly AnswerSource[];
  /** Deadlines that can be counted from a day the leader knows. */
  readonly due: readonly DueRule[];
};

/** The same as HR writes it: steps in numbered lines, everything else one entry a line. */
export type AnswerTexts = { readonly [Part in keyof Answer]: string };

/** The word that stands for a kind of way in its address, as HR writes it: `[Ferie](emne:ferie)`. */
export const wayWords: Readonly<Record<Exclude<WayKind, 'external'>, string>> = {
  topic: 'emne',
  talk: 'samtale',
  checklist: 'tjekliste',
  course: 'kursus',
  material: 'materiale',
};

/** Takes the texts of a topic; gives its answer. A line that is no step, way or source is left out. */
export const answerOf = (texts: AnswerTexts): Answer => ({
  steps: stepsOf(texts.steps),
  say: linesOf(texts.say).map(bare),
  avoid: linesOf(texts.avoid).map(bare),
  ready: linesOf(texts.ready).map(bare),
  ways: linesOf(texts.ways).flatMap(wayIn),
  sources: linesOf(texts.sources).flatMap(sourceIn),
  due: dueRulesOf(texts.due),
});

/** What a topic answers before anything is written. */
export const noAnswer: Answer = { steps: [], say: [], avoid: [], ready: [], ways: [], sources: [], due: [] };

/** The answer as leaders read it: without blanks, and without the lines that held nothing else. */
export function answerAsRead(answer: Answer): Answer {
  const read = (lines: readonly string[]) => lines.map(withoutBlanks).filter((line) => line !== '');
  const steps = answer.steps.map((step) => ({ ...step, text: withoutBlanks(step.text) }));
  return {
    ...answer,
    steps: steps.filter(({ text }) => text !== ''),
    say: read(answer.say),
    avoid: read(answer.avoid),
    ready: read(answer.ready),
  };
}

/** An answer that says nothing yet; its topic keeps the two short texts it has. */
export const isEmptyAnswer = (answer: Answer): boolean => Object.values(answer).every((part) => part.length === 0);

/** Entries may be written as a list; the mark is not a part of the words. */
const bare = (line: string): string => line.replace(/^[-–•]\s+/, '');

const linked = /^(?:[-–•]\s+)?\[([^\]]+)\]\((.+)\)$/;

function wayIn(line: string): AnswerWay[] {
  const [, label = '', target = ''] = linked.exec(line) ?? [];
  if (label === '') return [];
  const kind = kinds.find((each) => target.startsWith(`${wayWords[each]}:`));
  if (kind) return [{ kind, key: target.slice(wayWords[kind].length + 1).trim(), label }];
  return isOutside(target) ? [{ kind: 'external', key: target, label }] : [];
}

const kinds = Object.keys(wayWords) as Exclude<WayKind, 'external'>[];

function sourceIn(line: string): AnswerSource[] {
  const [, title = '', address = ''] = linked.exec(line) ?? [];
  return isOutside(address) ? [{ title, address }] : [];
}

const isOutside = (address: string): boolean => address.startsWith('https://') && safeAddress(address) !== undefined;
