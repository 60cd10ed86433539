import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { controlFaults } from './faults/control.ts';
import type { Faults } from './faults/faults.ts';
import { ConnectionLost } from './faults/with-faults.ts';
import { fromThisMachine } from './overview/from-this-machine.ts';
import { longestBody } from './wire/body.ts';
import type { Printed } from './wire/http.ts';

const compress = promisify(gzip);
const worthCompressing = 1000;

/** What answers requests; `sitePath` only makes the address that is given back a site's. */
export type Handler = {
  readonly handle: (request: Request) => Promise<Response>;
  readonly sitePath?: string;
  /** When there is one, it stands at `/`. */
  readonly overview?: (url: URL) => Printed;
  /** When there are some, they are controlled at `/_emulator/faults`. */
  readonly faults?: Faults;
};

export type ServeOptions = { readonly port: number; readonly host?: string };

export type RunningServer = { readonly url: string; readonly close: () => Promise<void> };

/** Puts an emulator on a port, for this machine only unless told otherwise. */
export async function serveEmulator(
  handler: Handler,
  { port, host = '127.0.0.1' }: ServeOptions,
): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    respond(handler, incoming, outgoing).catch((error: unknown) => {
      if (error instanceof ConnectionLost) return loseConnection(outgoing, error);
      // Our own mistake: said loudly here, and as an honest 500 to the client.
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'Content-Type': 'text/plain' });
      outgoing.end('The emulator has failed; its log says why.');
    });
  });
  // Node's five seconds end a connection just as a busy client reuses it; SharePoint's front door waits longer
  server.keepAliveTimeout = 75_000;
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
  const posted = await readBody(incoming);
  const control = handler.faults && controlFaults(handler.faults, incoming, posted);
  if (control !== undefined) {
    outgoing.writeHead(control).end();
    return;
  }
  const request = toRequest(incoming, posted);
  if (!request) {
    outgoing.writeHead(400, { 'Content-Type': 'text/plain', Connection: 'close' }).end('Bad Request');
    return;
  }
  const overview = overviewFor(handler, incoming, request);
  if (overview) {
    outgoing.writeHead(overview.status, { ...overview.headers }).end(overview.body);
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

/** It shows everything to whoever asks, so only a browser on this machine may, under this machine's own name. */
function overviewFor({ overview }: Handler, incoming: IncomingMessage, { method, url }: Request): Printed | undefined {
  const address = new URL(url);
  if (!overview || method !== 'GET' || address.pathname !== '/') return undefined;
  return fromThisMachine(incoming) ? overview(address) : undefined;
}

/** Sends the first half of what was to be sent, or nothing, and hangs up. */
async function loseConnection(outgoing: ServerResponse, { sent }: ConnectionLost): Promise<void> {
  if (sent) {
    const body = Buffer.from(await sent.arrayBuffer());
    outgoing.writeHead(sent.status, { ...Object.fromEntries(sent.headers), 'content-length': body.length });
    await new Promise<void>((resolve) => void outgoing.write(body.subarray(0, body.length >> 1), () => resolve()));
  }
  outgoing.destroy();
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
