import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { serveStatic } from './static-server.ts';
import { serveTeamsFrame } from './teams-frame-server.ts';

/** Asks for exactly this, which neither `fetch` nor a browser would do. */
const statusOf = (url: string, asked: string, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { path: asked, method }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject).end();
  });

const servers = {
  'the app': async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'lederhjaelp-'));
    await writeFile(path.join(folder, 'index.html'), '');
    onTestFinished(() => rm(folder, { recursive: true }));
    return serveStatic({ folder, port: 0 });
  },
  'the frame': () => serveTeamsFrame({ port: 0, appUrl: 'http://localhost:3000' }),
};

it.for(['the app', 'the frame'] as const)('%s is served after a request for no real path', async (name) => {
  const { url, close } = await servers[name]();
  onTestFinished(close);
  for (const asked of ['//', '///', '//a:b/', '/%', '/../../package.json'])
    expect(await statusOf(url, asked), asked).toBeLessThan(500);
  expect(await statusOf(url, '/../../../../../../etc/passwd')).toBe(404);
  expect(await statusOf(url, '*', 'OPTIONS')).toBeLessThan(500);
  expect(await statusOf(url, '/')).toBe(200);
});
