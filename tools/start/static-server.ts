import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { gzip } from 'node:zlib';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { askAgain, forAYear, isHashed } from '#cli/hosting/response-headers.ts';
import { closed, listen } from './listen.ts';
import { pathAskedFor } from './path-asked-for.ts';

const zip = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export type StaticServer = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves a built app as a static host would: gzip, hashed files for a year, pages and `config.json` never from cache.
 * `extra` answers single paths with JSON in place of a file. The port is any free one when 0.
 */
export async function serveStatic(options: {
  readonly folder: string;
  readonly port: number;
  readonly extra?: Readonly<Record<string, () => unknown>>;
  /** How long every answer waits, to look like a server far away. */
  readonly delayMs?: number;
  /** The headers a real host would add, by path; they stand over the ones from here. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}): Promise<StaticServer> {
  const server = createServer((request, response) => void answer(request, response));
  const port = await listen(server, options.port, 'LEDERHJAELP_APP_PORT');
  return { url: `http://localhost:${port}`, close: () => closed(server) };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pathname = pathAskedFor(request);
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const extra = options.extra?.[name];
    if (options.delayMs) await delay(options.delayMs);
    try {
      const file = path.join(options.folder, path.normalize(decodeURIComponent(name)));
      const body = extra ? Buffer.from(JSON.stringify(extra())) : await readFile(file);
      const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding']));
      await send(response, { name, body, zipped, headers: options.headers?.(name) });
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Findes ikke');
    }
  }
}

type Sent = {
  readonly name: string;
  readonly body: Buffer;
  readonly zipped: boolean;
  readonly headers?: Readonly<Record<string, string>>;
};

async function send(response: ServerResponse, { name, body, zipped, headers }: Sent): Promise<void> {
  response.writeHead(200, {
    'content-type': types[path.extname(name)] ?? 'application/octet-stream',
    'cache-control': isHashed(name) ? forAYear : askAgain,
    ...(zipped ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    ...headers,
  });
  response.end(zipped ? await zip(body, { level: 9 }) : body);
}
