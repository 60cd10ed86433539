import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { startTarget, targetAt, type Target } from './target.ts';

const clients = 6;
const listTitle = 'Skrives af mange';
const items = `web/lists/getByTitle('${listTitle}')/items`;

type Row = { readonly Title: string; readonly Body: string };

/** What belongs together in a row: half a write would tear it. */
const rowNamed = (name: string): Row => ({ Title: name, Body: `${name} `.repeat(200).trim() });

async function startProcess(folder: string): Promise<{ url: string; kill: () => Promise<void> }> {
  const script = fileURLToPath(new URL('./serve-data.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [said] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer | number | null];
  if (!Buffer.isBuffer(said)) throw new Error(`the emulator ended with ${said}`);
  return {
    url: said.toString().trim(),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function makeList({ sp }: Target): Promise<void> {
  const { lists } = sp().web;
  if ((await lists.filter(`Title eq '${listTitle}'`)()).length > 0) return;
  await lists.add(listTitle);
  await lists.getByTitle(listTitle).fields.addMultilineText('Body');
}

/** Writes from several clients at once and kills the server in the middle; gives the names that were acknowledged. */
async function writeUntilKilled(folder: string, round: number, writes: number): Promise<string[]> {
  const { url, kill } = await startProcess(folder);
  const target = targetAt(() => url);
  await makeList(target);
  const acknowledged: string[] = [];
  let killed: Promise<void> | undefined;
  const write = async (client: number): Promise<void> => {
    for (let number = 1; ; number++) {
      const name = `${round}-${client}-${number}`;
      const answer = await target.send('it', 'POST', items, { body: rowNamed(name) }).catch(() => undefined);
      if (!answer) return;
      expect(answer.status).toBe(201);
      acknowledged.push(name);
      if (acknowledged.length >= writes) killed ??= kill();
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => write(client)));
  await killed;
  return acknowledged;
}

async function rowsAfter(folder: string): Promise<{ rows: Row[]; count: number }> {
  const { target, stop } = await startTarget({ data: folder });
  const list = target.sp().web.lists.getByTitle(listTitle);
  const { ItemCount } = await list.select('ItemCount')();
  const rows = await list.items.select('Title', 'Body').top(5000)<Row[]>();
  await stop();
  return { rows, count: ItemCount };
}

/** Every acknowledged write is there once, what is there is whole, and the data opens again after every kill. */
export async function expectWritesToSurvive(folder: string, rounds: number, writesInRound: number): Promise<void> {
  const acknowledged: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    acknowledged.push(...(await writeUntilKilled(folder, round, writesInRound)));
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * writesInRound);
  const { rows, count } = await rowsAfter(folder);
  expect(count).toBe(rows.length);
  for (const row of rows) expect(row).toMatchObject(rowNamed(row.Title));
  const titles = rows.map(({ Title }) => Title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).toEqual(expect.arrayContaining(acknowledged));
}
