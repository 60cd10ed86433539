/** A point of the symbol, which is drawn in a square of 96 by 96. */
type Inside = (x: number, y: number) => boolean;

export const symbolSize = 96;

const circle =
  (cx: number, cy: number, radius: number): Inside =>
  (x, y) =>
    (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2;

/** A rectangle with round corners, `inset` smaller on every side. */
const rounded =
  (right: number, bottom: number, radius: number, inset: number): Inside =>
  (x, y) => {
    const beyondX = Math.max(inset + radius - x, x - (right - inset - radius), 0);
    const beyondY = Math.max(inset + radius - y, y - (bottom - inset - radius), 0);
    return beyondX ** 2 + beyondY ** 2 <= radius ** 2;
  };

/** The tail of the bubble: a triangle that hangs below its left half. */
const tail =
  (inset: number): Inside =>
  (x, y) =>
    y >= 60 && x >= 18 + inset && x - 18 + (y - 72) <= 24 - inset * 2.4;

const bubble = (inset: number): Inside => {
  const [body, end] = [rounded(96, 75, 18 - inset / 2, inset), tail(inset)];
  return (x, y) => body(x, y) || end(x, y);
};

const head = circle(48, 27, 12);
const shoulders: Inside = (x, y) => y <= 63 && y >= 42 && circle(48, 63, 21)(x, y);
const person: Inside = (x, y) => head(x, y) || shoulders(x, y);

/** Somebody in a speech bubble: a person to ask. Filled, with the person cut out. */
export const filledSymbol: Inside = (x, y) => bubble(0)(x, y) && !person(x, y);

/** The same as lines of six: two pixels at the size of the small icon. */
export const outlinedSymbol: Inside = (x, y) => (bubble(0)(x, y) && !bubble(6)(x, y)) || person(x, y);
