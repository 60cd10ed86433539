import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { longestBody } from './wire/body.ts';

const compress = promisify(gzip);
const worthCompressing = 1000;

/** What answers requests; `sitePath` only makes the address that is given back a site's. */
export type Handler = { readonly handle: (request: Request) => Promise<Response>; readonly sitePath?: string };

export type ServeOptions = { readonly port: number; readonly host?: string };

export type RunningServer = { readonly url: string; readonly close: () => Promise<void> };

/** Puts an emulator on a port, for this machine only unless told otherwise. */
export async function serveEmulator(
  handler: Handler,
  { port, host = '127.0.0.1' }: ServeOptions,
): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    respond(handler, incoming, outgoing).catch((error: unknown) => {
      // Our own mistake: said loudly here, and as an honest 500 to the client.
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'Content-Type': 'text/plain' });
      outgoing.end('The emulator has failed; its log says why.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const name = host === '127.0.0.1' ? 'localhost' : host;
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}${handler.sitePath ?? ''}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = toRequest(incoming, await readBody(incoming));
  if (!request) {
    outgoing.writeHead(400, { 'Content-Type': 'text/plain', Connection: 'close' }).end('Bad Request');
    return;
  }
  const response = await handler.handle(request);
  const plain = Buffer.from(await response.arrayBuffer());
  const takesGzip = /\bgzip\b/.test(incoming.headers['accept-encoding']?.toString() ?? '');
  const body = takesGzip && plain.length > worthCompressing ? await compress(plain) : plain;
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...(body === plain ? {} : { 'content-encoding': 'gzip' }),
    'content-length': body.length,
  });
  outgoing.end(body);
}

/** Reads a little more than the longest body at most: enough for the emulator to see that it is too long. */
async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longestBody) break;
  }
  return Buffer.concat(chunks);
}

/** Undefined when method, address or a header are none that fetch knows. */
function toRequest({ method = 'GET', url = '/', headers }: IncomingMessage, body: Buffer): Request | undefined {
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  try {
    return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
      method,
      headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, [value].flat().join(', ')]],
      ),
      ...(hasBody ? { body: new Uint8Array(body) } : {}),
    });
  } catch {
    return undefined;
  }
}
