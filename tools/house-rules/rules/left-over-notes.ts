import type { TextRule } from '#tools/house-rules/rule.ts';
import { isCode, lineAt, parseSource } from '#tools/source/source-file.ts';

const note = /\b(TODO|FIXME|XXX)\b/g;

/** What is left to do is an issue; a note in the code is read by nobody. In code only comments are looked at. */
export const leftOverNotes: TextRule = {
  name: 'left-over-notes',
  appliesTo: (path) => isCode(path) || /\.(md|ya?ml|css|html)$/.test(path),
  find: (text, path) =>
    passages(text, path).flatMap(({ value, start }) =>
      [...value.matchAll(note)].map((match) => ({
        line: lineAt({ text }, start + match.index),
        reason: `'${match[0]}': do it, or file an issue`,
      })),
    ),
};

const passages = (text: string, path: string): { readonly value: string; readonly start: number }[] =>
  isCode(path)
    ? parseSource(path, text).comments.map(({ value, start }) => ({ value, start }))
    : [{ value: text, start: 0 }];
