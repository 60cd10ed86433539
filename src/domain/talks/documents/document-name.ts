import type { TalkDocument } from './talk-document.ts';

type Named = Pick<TalkDocument, 'about' | 'title'>;

/** What a document is called wherever it is met alone, in a folder or on paper: `Seniorsamtale: din forberedelse`. */
export const documentName = ({ about, title }: Named): string => `${about}: ${uncapitalised(title)}`;

/** `MED-udvalg` keeps its letters: only a word that is written as one in a sentence loses the first. */
const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('da') + text.slice(1);

/** The same as the name of a file: no name of a person and no date, and only signs that every disk takes. */
export const fileNameOf = ({ about, title }: Named): string =>
  `${about} – ${uncapitalised(title)}`
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
