import type { TalkDocument } from './talk-document.ts';

/** `Seniorsamtale – Din forberedelse`: no name of a person and no date, and only signs that every disk takes. */
export const fileNameOf = ({ about, title }: Pick<TalkDocument, 'about' | 'title'>): string =>
  `${about} – ${title}`
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
