import type { HelpTopic } from './topic.ts';

/**
 * A blank that the municipality has to fill in, as the starter content writes it. One that an editor forgot to close
 * ends with its line.
 */
const blank = /\[Kommunen udfylder:?\s*(?:([^[\]]*)\]|([^\n]*))/gi;

/** What is asked for in the blanks of a text, for HR's to-do list. Empty when the blank does not say. */
export const blanksIn = (text: string): readonly string[] =>
  [...text.matchAll(blank)].map(([, closed, open]) => (closed ?? open ?? '').trim().replace(/[.\s]+$/, ''));

/** One blank with the spaces around it and the full stop after it. */
const blankInPlace = new RegExp(`([ \\t]*)${blank.source}(\\.?)([ \\t]*)`, 'i');

/** The text as leaders read it: without blanks, and without the full stops, empty lines and list marks they leave behind. */
export function withoutBlanks(text: string): string {
  let rest = text.replace(/\r\n?/g, '\n');
  for (let found = blankInPlace.exec(rest); found; found = blankInPlace.exec(rest)) {
    const [whole, lead = '', , , stop = '', trail = ''] = found;
    const before = rest.slice(0, found.index);
    rest = before + joint(before, lead, stop, trail) + rest.slice(found.index + whole.length);
  }
  return rest
    .replace(/^[ \t]*-[ \t]*$\n?/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What stays where a blank stood: the full stop of a sentence it ended, else one of the spaces between two words. */
function joint(before: string, lead: string, stop: string, trail: string): string {
  if (stop !== '' && /[^\s.!?:]$/.test(before)) return stop + trail;
  return before === '' || before.endsWith('\n') ? '' : lead || trail;
}

/** Every text of a topic that leaders read, and so every place where a blank may stand. */
const texts = [
  ...(['title', 'summary', 'handledLocally', 'centralHelp', 'deadline', 'deadlineNote'] as const),
  ...(['rule', 'ruleSource', 'responsible', 'danger'] as const),
] as const;

/** The blanks of a topic that the municipality still has to fill in. */
export const blanksOf = (topic: HelpTopic): readonly string[] => texts.flatMap((text) => blanksIn(topic[text]));

/** The topic as leaders read it. */
export const asRead = (topic: HelpTopic): HelpTopic => ({
  ...topic,
  ...Object.fromEntries(texts.map((text) => [text, withoutBlanks(topic[text])])),
});
