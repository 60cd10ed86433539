import { storage } from '#host/storage.ts';
import { pictureStyleId, usefulMark } from '#ui/start-marks.ts';
import { isFreshEnough } from '../kept-for.ts';
import { isHomeAlone, placeOfPicture, surroundings, type Drawn, type KeptPicture, type Picture } from './picture.ts';

/** Draws home as it was last time, if there is a picture that fits. Ends when it can be seen. */
export async function drawFirstPicture(): Promise<void> {
  const picture = isHomeAlone() ? fittingPicture() : undefined;
  if (!picture) return;
  draw(picture);
  await painted();
  performance.mark(usefulMark);
}

/** To be called once React has drawn: its own style is in place by then. */
export const removePictureStyle = (): void => document.getElementById(pictureStyleId)?.remove();

function fittingPicture(): Picture | undefined {
  try {
    const kept = JSON.parse(storage.read(placeOfPicture) ?? 'null') as KeptPicture | null;
    const isFresh = kept !== null && isFreshEnough(kept.savedAt, Date.now());
    return isFresh && kept.fits === surroundings() ? kept.picture : undefined;
  } catch {
    return undefined;
  }
}

function draw({ page, rules }: Picture): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.id = pictureStyleId;
  for (const [place, rule] of rules.entries()) style.sheet?.insertRule(rule, place);
  document.getElementById('root')?.append(...page[2].map((child) => elementOf(child)));
}

const svg = 'http://www.w3.org/2000/svg';

function elementOf(child: Drawn | string, within?: string): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const [tag, attributes, children] = child;
  const space = tag === 'svg' ? svg : within;
  const element = space ? document.createElementNS(space, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((one) => elementOf(one, space)));
  return element;
}

/** After the next frame; a page in the background draws none, so it does not wait long. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
