/**
 * Long texts are plain text with four marks: an empty line parts paragraphs, `- ` begins a list line (so do `1. ` and the
 * bullets that are pasted from Word), `**bold**`, `[text](address)`. They are parsed to data and drawn as elements, so that nothing an editor writes can become markup.
 */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'list';
      readonly items: readonly (readonly Span[])[];
      /** The number of the first item of a numbered list. */
      readonly from?: number;
    };

const allowed = /^(https:\/\/|mailto:|tel:|msteams:)/i;
const unsafe = /[\u0000-\u0020<>"'`\\]/;

/** The address when it may be a link (https, mailto, tel or Teams), else undefined: `javascript:` never gets through. */
export const safeAddress = (address: string): string | undefined =>
  allowed.test(address) && !unsafe.test(address) ? address : undefined;

const mark = /\*\*([^*\n]+)\*\*|\[([^\]\n]{1,200})\]\(((?:[^()\s]|\([^()\s]{0,200}\)){1,2000})\)/g;

/** The spans of one line. A mark that is not whole, or a link that is not safe, stays as it was written. */
export function spansOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let rest = 0;
  for (const match of line.matchAll(mark)) {
    const span = spanOf(match);
    if (!span) continue;
    if (match.index > rest) spans.push({ kind: 'text', text: line.slice(rest, match.index) });
    spans.push(span);
    rest = match.index + match[0].length;
  }
  if (rest < line.length) spans.push({ kind: 'text', text: line.slice(rest) });
  return spans;
}

function spanOf([, bold, text, address]: RegExpMatchArray): Span | undefined {
  if (bold !== undefined) return { kind: 'bold', text: bold };
  const safe = safeAddress(address ?? '');
  return safe === undefined ? undefined : { kind: 'link', text: text ?? safe, address: safe };
}

const listLine = /^\s*[-–—•·▪◦‣●○■\uf0a7\uf0b7]\s+(\S.*)$/;
const wordBullet = /^\s*[o§]\t\s*(\S.*)$/;
const numberedLine = /^\s*(\d{1,2})[.)](\s+)(\S.*)$/;

type ListItem = { readonly text: string; readonly number?: number };

/**
 * The item that a line is. »1. maj« begins many sentences: a number makes an item where the line before or after counts
 * with it, or where a tab stands behind it, as when it is pasted.
 */
function itemOf(lines: readonly string[], at: number): ListItem | undefined {
  const line = lines[at] ?? '';
  const bullet = listLine.exec(line)?.[1] ?? wordBullet.exec(line)?.[1];
  if (bullet !== undefined) return { text: bullet };
  const [, digits, space, text] = numberedLine.exec(line) ?? [];
  if (digits === undefined || text === undefined) return undefined;
  const number = Number(digits);
  const counts = (other: number, by: number) => Number(numberedLine.exec(lines[other] ?? '')?.[1]) === number + by;
  return space?.includes('\t') || counts(at - 1, -1) || counts(at + 1, 1) ? { text, number } : undefined;
}

/** Takes a text with marks; gives its paragraphs and lists, in order. */
export const blocksOf = (text: string): readonly Block[] =>
  text
    .replace(/\r\n?/g, '\n') // SharePoint gives back whichever line ends the editor's browser wrote
    .split(/\n\s*\n/)
    .flatMap(blocksOfPart);

/** The blocks between two empty lines: a list may follow its sentence at once. */
function blocksOfPart(part: string): readonly Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let items: (readonly Span[])[] = [];
  let from: number | undefined;
  const close = () => {
    if (words.length > 0) blocks.push({ kind: 'paragraph', spans: spansOf(words.join(' ')) });
    if (items.length > 0) blocks.push({ kind: 'list', items, ...(from !== undefined && { from }) });
    [words, items] = [[], []];
  };
  const lines = part.split('\n').filter(hasWords);
  for (const [at, line] of lines.entries()) {
    const item = itemOf(lines, at);
    const goesOn = item && items.length > 0 && (item.number === undefined) === (from === undefined);
    if (!goesOn && (item || items.length > 0)) close();
    if (!item) {
      words.push(line.trim());
      continue;
    }
    if (items.length === 0) from = item.number;
    items.push(spansOf(item.text.trimEnd()));
  }
  close();
  return blocks;
}

const hasWords = (line: string): boolean => !/^\s*-?\s*$/.test(line);

/** The words alone, for search and for mail. */
export const plainText = (text: string): string =>
  blocksOf(text)
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.spans]))
    .map((spans) => spans.map((span) => span.text).join(''))
    .join('\n');
