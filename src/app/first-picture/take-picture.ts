import { storage } from '#host/storage.ts';
import { ofPersonMark } from '#ui/of-person.ts';
import { isHomeAlone, placeOfPicture, surroundings, type Drawn, type KeptPicture } from './picture.ts';

/** Keeps home as it is drawn now, for the next start. Not while somebody searches: what is typed is nobody's business. */
export function keepFirstPicture(owner: string, savedAt: number): void {
  const root = document.getElementById('root');
  const page = root && isHomeAlone() && !hasTypedText(root) && drawnOf(root);
  if (!page) return;
  const kept: KeptPicture = { owner, savedAt, fits: surroundings(), picture: { page, rules: addedRules() } };
  storage.write(placeOfPicture, JSON.stringify(kept));
}

/** Drops what was drawn for somebody else. */
export function dropPictureOfOthers(owner: string): void {
  if (storage.read(placeOfPicture)?.startsWith(JSON.stringify({ owner }).slice(0, -1)) === false)
    storage.remove(placeOfPicture);
}

const hasTypedText = (root: Element): boolean => [...root.querySelectorAll('input')].some(({ value }) => value !== '');

/** Rules that are in no file: scripts have put them into the page. */
const addedRules = (): readonly string[] =>
  [...document.styleSheets]
    .filter(({ href, ownerNode }) => href === null && ownerNode?.textContent === '')
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));

function drawnOf(element: Element): Drawn {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
  return [element.localName, Object.fromEntries(attributes), [...element.childNodes].flatMap(partOf)];
}

function partOf(node: Node): readonly (Drawn | string)[] {
  if (node instanceof Text) return [node.data];
  return node instanceof Element && !node.hasAttribute(ofPersonMark) ? [drawnOf(node)] : [];
}
