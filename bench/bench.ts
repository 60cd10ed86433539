import { launchBrowser } from '#tests/support/launch-browser.ts';
import { coldAndSecond, median, type Figures, type Subject } from './measure.ts';
import { buildAndServe } from './served.ts';

const rounds = Number(process.env['LEDERHJAELP_BENCH_ROUNDS'] ?? 9);
const limits = { cold: 1.25, second: 0.7 };

type Series = { readonly cold: Figures[]; readonly second: Figures[] };

const usefulOf = (figures: readonly Figures[]): number => median(figures.map(({ useful }) => useful));

function row(name: string, figures: readonly Figures[]): string {
  const of = (key: keyof Figures) => median(figures.map((one) => one[key]));
  const cells = [
    of('useful').toFixed(0),
    of('firstPaint').toFixed(0),
    (of('bytes') / 1024).toFixed(0),
    of('shift').toFixed(3),
  ];
  return `${name.padEnd(24)}${cells.map((cell) => cell.padStart(12)).join('')}`;
}

type Measured = { readonly series: ReadonlyMap<string, Series>; readonly sizes: ReadonlyMap<string, number> };

async function measureInTurns(): Promise<Measured> {
  const served = await buildAndServe();
  const browser = await launchBrowser();
  const subjects: readonly Subject[] = [
    { name: 'floor', url: served.floorUrl },
    { name: 'home', url: served.homeUrl },
    { name: 'home in a host', url: served.hostUrl, framed: true },
  ];
  const series = new Map<string, Series>(subjects.map(({ name }) => [name, { cold: [], second: [] }]));
  try {
    for (const subject of subjects) await coldAndSecond(browser, subject); // the first visit warms the browser itself
    for (let round = 0; round < rounds; round += 1) {
      for (const subject of subjects) {
        const { cold, second } = await coldAndSecond(browser, subject);
        series.get(subject.name)?.cold.push(cold);
        series.get(subject.name)?.second.push(second);
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return { series, sizes: served.sizes };
}

/** Home's times as shares of the floor's cold one, to be held against `limits`. */
function ratiosOf(series: ReadonlyMap<string, Series>): typeof limits {
  const floor = usefulOf(series.get('floor')?.cold ?? []);
  const home = series.get('home');
  return { cold: usefulOf(home?.cold ?? []) / floor, second: usefulOf(home?.second ?? []) / floor };
}

function printMedians(series: ReadonlyMap<string, Series>): void {
  console.log(`\nMedians of ${rounds}, 4 x slower processor, Fast 4G, 50 ms answers`);
  console.log(`${''.padEnd(24)}${['useful ms', 'paint ms', 'kB', 'shift'].map((head) => head.padStart(12)).join('')}`);
  for (const [name, { cold, second }] of series) {
    console.log(row(`${name}, cold`, cold));
    console.log(row(`${name}, second start`, second));
  }
}

function printSizes(sizes: ReadonlyMap<string, number>): void {
  console.log('\nChunks, kB before compression');
  for (const [name, size] of [...sizes].sort((one, other) => other[1] - one[1])) {
    console.log(`${name.padEnd(36)}${(size / 1024).toFixed(1).padStart(10)}`);
  }
}

function printBudget(ratios: typeof limits, holds: boolean): void {
  console.log(`\nhome cold / floor cold          ${ratios.cold.toFixed(2)}  (at most ${limits.cold})`);
  console.log(`home second start / floor cold  ${ratios.second.toFixed(2)}  (under ${limits.second})`);
  console.log(holds ? 'The budget holds.' : 'The budget is broken.');
}

const { series, sizes } = await measureInTurns();
const ratios = ratiosOf(series);
const holds = ratios.cold <= limits.cold && ratios.second < limits.second;
printMedians(series);
printSizes(sizes);
printBudget(ratios, holds);
process.exitCode = holds ? 0 : 1;
