import { posix } from 'node:path';
import type { TextRule } from '#tools/house-rules/rule.ts';
import { isCode, lineAt, parseSource } from '#tools/source/source-file.ts';

/** Papers that a successor does not have: what they said stands in the laws. */
const paper =
  /\b(?:design(?:['’]s)?,? +sections? +\d+|sections? +\d+ +of +the +design|the +design +says|product['’]s +design|domain +reference|issues? +#?\d+)\b/gi;

const numbers = String.raw`\d+(?:(?:,| and| to) +\d+)*`;
/** `docs/laws/seats.md`, `docs/laws/seats.md#rule-4`, `docs/laws/seats.md, rules 4 and 5`. */
const law = new RegExp(String.raw`\bdocs/laws/([\w-]+)\.md(?:#([\w-]+)|\W{0,2} +rules? +(${numbers}))?`, 'g');
const rule = new RegExp(String.raw`\brules? +(${numbers})`, 'gi');
/** A link from one document to another. */
const link = /\]\(([^)\s:#]+\.md)(?:#([\w-]+))?\)/g;

/**
 * What code must obey stands in `docs/laws`. Code and documents name a law and a rule that exist, code says whose rule a
 * number is, and both lean on no paper outside the project.
 */
export const laws: TextRule = {
  name: 'laws',
  appliesTo: (path) => isCode(path) || /\.(md|ya?ml|css|html|sh|ps1)$/.test(path),
  find: (text, path, files) => {
    const words = unbroken(text);
    const reasons = [
      ...reasonsFor(
        words,
        paper,
        ([found]) => `'${found}' is a paper that others do not have: name a law and its rule`,
      ),
      ...reasonsFor(words, law, ([, name, anchor, rules]) => deadEnd(files, `docs/laws/${name}.md`, anchor, rules)),
      ...(path.endsWith('.md')
        ? reasonsFor(words, link, ([, to, anchor]) => deadEnd(files, beside(path, to), anchor))
        : []),
      ...(isCode(path) && words.search(rule) !== -1 ? lawless(unbroken(commentsOf(path, text)), files) : []),
    ];
    return reasons.map(({ at, reason }) => ({ line: lineAt({ text }, at), reason }));
  },
};

type Reason = { readonly at: number; readonly reason: string };
type Files = ReadonlyMap<string, string>;

/** The same text on one line, character for character, so that a sentence is read across its lines. */
const unbroken = (text: string): string => text.replace(/\n[ \t]*(?:\*(?!\/)|\/\/)?/g, (end) => ' '.repeat(end.length));

/** The comments of a file where they stand, and spaces for its code. */
function commentsOf(path: string, text: string): string {
  const code = text.split('');
  const kept = code.map((letter): string => (letter === '\n' ? letter : ' '));
  for (const { start, end } of parseSource(path, text).comments)
    kept.splice(start, end - start, ...code.slice(start, end));
  return kept.join('');
}

function reasonsFor(
  words: string,
  pattern: RegExp,
  reasonOf: (match: RegExpExecArray) => string | undefined,
): Reason[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const reason = reasonOf(match);
    return reason === undefined ? [] : [{ at: match.index, reason }];
  });
}

const beside = (path: string, to = ''): string => posix.normalize(posix.join(posix.dirname(path), to));

/** Why a page, or a heading or a rule of it, cannot be read. */
function deadEnd(files: Files, page: string, anchor: string | undefined, rules = ''): string | undefined {
  const text = files.get(page);
  if (text === undefined) return `there is no ${page}`;
  const anchors = anchorsOf(text);
  if (anchor !== undefined && !anchors.has(anchor)) return `${page} has no heading #${anchor}`;
  const missing = numbersIn(rules).find((number) => !anchors.has(`rule-${number}`));
  return missing === undefined ? undefined : `${page} has no rule ${missing}`;
}

/** A number of a rule means nothing without its law: the one named last before it, or the first of the file. */
function lawless(comments: string, files: Files): Reason[] {
  const named = [...comments.matchAll(law)].map((match) => ({ at: match.index, page: `docs/laws/${match[1]}.md` }));
  return reasonsFor(comments, rule, ({ index, 0: words, 1: rules }) => {
    const { page } = named.findLast(({ at }) => at < index) ?? named[0] ?? {};
    if (page === undefined) return `'${words}' of which law? Write 'docs/laws/….md, ${words}'`;
    return files.has(page) ? deadEnd(files, page, undefined, rules) : undefined;
  });
}

const numbersIn = (words: string): string[] => words.match(/\d+/g) ?? [];

/** The headings of a document, as links name them. */
const anchorsOf = (markdown: string): ReadonlySet<string> =>
  new Set([...markdown.matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
