import { PNG } from 'pngjs';
import { filledSymbol, outlinedSymbol, symbolSize } from './symbol.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const white: Colour = [255, 255, 255, 255];
const clear: Colour = [255, 255, 255, 0];
/** The manifest's accent colour, on which Teams shows the small icon. */
const ground: Colour = [0x3d, 0x5a, 0x80, 255];

function draw(size: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) png.data.set(colourAt(x, y), (y * size + x) * 4);
  }
  return PNG.sync.write(png);
}

const samples = 4;

/** How much of a pixel the symbol covers, from 0 to 1: soft edges. */
function coverage(x: number, y: number): number {
  let inside = 0;
  for (let row = 0; row < samples; row += 1) {
    for (let column = 0; column < samples; column += 1) {
      if (filledSymbol(x + (column + 0.5) / samples, y + (row + 0.5) / samples)) inside += 1;
    }
  }
  return inside / samples ** 2;
}

/** 192 by 192: a plain square with the symbol in the middle 96, as Teams rounds the corners itself. */
export function colourIcon(): Buffer {
  const margin = (192 - symbolSize) / 2;
  return draw(192, (x, y) => {
    const share = coverage(x - margin, y - margin);
    const [red, green, blue] = ground.map((tone) => Math.round(tone + (255 - tone) * share));
    return [red ?? 0, green ?? 0, blue ?? 0, 255];
  });
}

/** 32 by 32 without margin: white or nothing. Soft edges would be half-tones, which Teams' validation may refuse. */
export function outlineIcon(): Buffer {
  const scale = symbolSize / 32;
  return draw(32, (x, y) => (outlinedSymbol((x + 0.5) * scale, (y + 0.5) * scale) ? white : clear));
}
