import { PNG } from 'pngjs';

/** Side, and the box that the visible part fills, in pixels. */
type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

type Pixel = { readonly x: number; readonly y: number; readonly rgba: readonly number[] };

function pixelsOf({ data, width, height }: PNG): Pixel[] {
  return Array.from({ length: width * height }, (_, index) => ({
    x: index % width,
    y: Math.floor(index / width),
    rgba: [...data.subarray(index * 4, index * 4 + 4)],
  }));
}

const boxOf = (pixels: readonly Pixel[]): Box => ({
  left: Math.min(...pixels.map(({ x }) => x)),
  top: Math.min(...pixels.map(({ y }) => y)),
  right: Math.max(...pixels.map(({ x }) => x)),
  bottom: Math.max(...pixels.map(({ y }) => y)),
});

const sized = (png: PNG, side: number): string[] =>
  png.width === side && png.height === side ? [] : [`er ${png.width}×${png.height}, skal være ${side}×${side}`];

/** Teams' rules for `outline.png`: 32×32, white on nothing, out to the edge (teams.md 1.7). */
export function outlineComplaints(bytes: Uint8Array): readonly string[] {
  const png = PNG.sync.read(Buffer.from(bytes));
  const pixels = pixelsOf(png);
  const seen = pixels.filter(({ rgba }) => rgba[3] !== 0);
  const odd = seen.filter(({ rgba }) => rgba.some((tone) => tone !== 255));
  const { left, top, right, bottom } = boxOf(seen);
  const padded = Math.min(left, top) > 0 || Math.max(right, bottom) < 31;
  return [
    ...sized(png, 32),
    ...(seen.length === 0 ? ['er tomt'] : []),
    ...(seen.length === pixels.length ? ['har ingen gennemsigtig baggrund'] : []),
    ...(odd.length > 0 ? [`har ${odd.length} pixels, som hverken er hvide eller gennemsigtige`] : []),
    ...(padded ? ['har en margen'] : []),
  ];
}

/** Teams' rules for `color.png`: 192×192, a full square, the symbol in the middle 96×96. */
export function colourComplaints(bytes: Uint8Array): readonly string[] {
  const png = PNG.sync.read(Buffer.from(bytes));
  const pixels = pixelsOf(png);
  const corner = String(pixels[0]?.rgba);
  const symbol = pixels.filter(({ rgba }) => String(rgba) !== corner);
  const { left, top, right, bottom } = boxOf(symbol);
  const outside = Math.min(left, top) < 48 || Math.max(right, bottom) > 143;
  return [
    ...sized(png, 192),
    ...(symbol.length === 0 ? ['er tomt'] : []),
    ...(pixels.some(({ rgba }) => rgba[3] !== 255) ? ['er ikke et helt kvadrat'] : []),
    ...(outside ? ['har symbolet uden for de midterste 96×96'] : []),
  ];
}
