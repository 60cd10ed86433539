/** A blank that the municipality has to fill in, as the starter content writes it (domain reference, section 1). */
const blank = /\[Kommunen udfylder:?\s*([^\]]*)\]/g;

/** What is asked for in the blanks of a text, for HR's to-do list. */
export const blanksIn = (text: string): readonly string[] =>
  [...text.matchAll(blank)].map((match) => (match[1] ?? '').trim().replace(/[.\s]+$/, ''));

/** The text as leaders read it: without blanks, and without the empty lines and list marks they leave behind. */
export const withoutBlanks = (text: string): string =>
  text
    .replace(blank, '')
    .split('\n')
    .map((line) => line.replace(/[ \t]{2,}/g, ' ').trimEnd())
    .filter((line) => !/^\s*-\s*$/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
