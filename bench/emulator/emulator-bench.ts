import { makeList, rowNumber, type BenchList } from './bench-list.ts';
import { batchOf, demand, json } from './client.ts';
import { byTurns, underLoad, type Load } from './measure-load.ts';
import { serveEmulator } from './served-emulator.ts';

const sizes = { small: 1_000, large: 100_000 } as const;
const clients = 200;
const seconds = 5;
const turns = 1_000;
const partsOfBatch = 20;
/** What a read may cost in the large list, against the small one. */
const mostTimes = 1.5;

/** Rows all over the list, in an order that no cache can guess. */
const anyRow = ({ size }: BenchList, number: number): number => ((number * 7919) % size) + 1;

const keyedRead = (site: string, list: BenchList) => (number: number) =>
  demand(site, 'GET', `${list.path}/items(${anyRow(list, number)})`);

const indexedPage = (site: string, list: BenchList) => (number: number) =>
  demand(
    site,
    'GET',
    `${list.path}/items?$filter=Team eq 'team ${(number * 31) % list.teams}'&$orderby=Team&$top=50`.replaceAll(
      ' ',
      '%20',
    ),
  );

const write = (site: string, list: BenchList) => (number: number) =>
  demand(site, 'POST', `${list.path}/items`, json(rowNumber(number, list.teams)));

const batch = (site: string, list: BenchList) => (number: number) => {
  const rows = Array.from({ length: partsOfBatch }, (_, at) => rowNumber(number + at, list.teams));
  return demand(site, 'POST', '$batch', batchOf(site, list.path, rows));
};

const figure = (value: number, digits = 0): string => value.toFixed(digits).padStart(12);

function line(name: string, { perSecond, p50, p99 }: Load): void {
  console.log(`${name.padEnd(34)}${figure(perSecond)}${figure(p50, 1)}${figure(p99, 1)}`);
}

async function load(site: string, list: BenchList): Promise<void> {
  const name = list.size.toLocaleString('en');
  line(`keyed reads, ${name} items`, await underLoad(clients, seconds, keyedRead(site, list)));
  line(`indexed pages, ${name} items`, await underLoad(clients, seconds, indexedPage(site, list)));
  line(`writes, ${name} items`, await underLoad(clients, seconds, write(site, list)));
  line(`batches of ${partsOfBatch} writes, ${name} items`, await underLoad(clients, seconds, batch(site, list)));
}

async function compare(site: string, small: BenchList, large: BenchList): Promise<boolean> {
  console.log(
    `\n${'one client, by turns'.padEnd(34)}${'1,000 ms'.padStart(12)}${'100,000 ms'.padStart(12)}${'times'.padStart(12)}`,
  );
  let holds = true;
  for (const [name, work] of [
    ['a keyed read', keyedRead],
    ['an indexed page', indexedPage],
  ] as const) {
    const [one, other] = await byTurns(turns, work(site, small), work(site, large));
    holds &&= other / one <= mostTimes;
    console.log(`${name.padEnd(34)}${figure(one, 2)}${figure(other, 2)}${figure(other / one, 2)}`);
  }
  console.log(holds ? `At most ${mostTimes} times: it holds.` : `More than ${mostTimes} times: it does not hold.`);
  return holds;
}

async function bench(): Promise<boolean> {
  const served = await serveEmulator(Number(process.env['EMULATOR_BENCH_PORT'] ?? 4090));
  try {
    const small = await makeList(served.url, sizes.small);
    const begun = performance.now();
    const large = await makeList(served.url, sizes.large);
    const filled = sizes.large / ((performance.now() - begun) / 1000);
    console.log(`Filled at ${filled.toFixed(0)} rows per second, in batches of 100.\n`);
    const holds = await compare(served.url, small, large); // before the load makes the small list large
    console.log(
      `\n${`${clients} clients`.padEnd(34)}${['per second', 'median ms', 'p99 ms'].map((head) => head.padStart(12)).join('')}`,
    );
    await load(served.url, small);
    await load(served.url, large);
    return holds;
  } finally {
    await served.close();
  }
}

process.exitCode = (await bench()) ? 0 : 1;
