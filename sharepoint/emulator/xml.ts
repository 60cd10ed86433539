import { invalidArgument } from './errors.ts';

/** The little XML that SharePoint's schemas are written in: elements, attributes, text. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (char) => `&${Object.keys(entities).find((name) => entities[name] === char)};`);

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name: string) => {
    const code = hex ? Number.parseInt(hex as string, 16) : decimal ? Number(decimal) : undefined;
    if (code === undefined) return entities[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const piece =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>|<\/(?<close>[\w:.-]+)\s*>|<(?<open>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/)?>|(?<text>[^<]+)/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const deepest = 40;

type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

/** Reads one element with all that is in it; anything that is no well-formed XML is refused. */
export function parseXml(xml: string): Element {
  const root = opened('', '');
  const stack = [root];
  piece.lastIndex = 0;
  while (piece.lastIndex < xml.length) {
    const groups = piece.exec(xml)?.groups;
    if (!groups || stack.length > deepest) throw badXml();
    addPiece(groups, stack);
  }
  if (stack.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw badXml();
  return root.children[0]!;
}

function addPiece(groups: Readonly<Record<string, string | undefined>>, stack: Open[]): void {
  const { cdata, text, close, open, attributes = '', empty } = groups;
  const top = stack.at(-1)!;
  if (cdata !== undefined) top.text += cdata;
  else if (text !== undefined) top.text += unescapeXml(text);
  else if (close !== undefined) {
    if (stack.length === 1 || stack.pop()!.name !== close) throw badXml();
  } else if (open !== undefined) {
    const element = opened(open, attributes);
    top.children.push(element);
    if (!empty) stack.push(element);
  }
}

const opened = (name: string, attributes: string): Open => ({
  name,
  attributes: Object.fromEntries(
    [...attributes.matchAll(attribute)].map(([, key, double, single]) => [key, unescapeXml(double ?? single ?? '')]),
  ),
  children: [],
  text: '',
});

export const child = (element: Element, name: string): Element | undefined =>
  element.children.find((candidate) => candidate.name === name);

export const printElement = ({ name, attributes, children, text }: Element): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = children.map(printElement).join('') + escapeXml(text);
  return inner === '' ? `<${name}${written.join('')} />` : `<${name}${written.join('')}>${inner}</${name}>`;
};

const badXml = (): Error => invalidArgument('The XML is not valid.');
