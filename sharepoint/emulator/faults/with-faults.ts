import { setTimeout as delay } from 'node:timers/promises';
import { saveConflict } from '#emulator/errors.ts';
import type { Meanwhile } from '#emulator/store/changes.ts';
import { accessControl } from '#emulator/wire/cors.ts';
import { printError } from '#emulator/wire/http.ts';
import { levelOf } from '#emulator/wire/level.ts';
import type { Fault, Faults } from './faults.ts';

/** The connection is lost after the work was done; `sent` is what has gone out by then. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  readonly sent: Response | undefined;

  constructor(sent?: Response) {
    super('The connection was lost, as the fault said.');
    this.sent = sent;
  }
}

type Served = {
  readonly answer: (meanwhile?: Meanwhile) => Promise<Response>;
  readonly lastChange: () => number;
};

/**
 * Answers a request, unless a fault waits for it. A refused one never reaches the site; a slow one has read what it
 * changes when it came, so that whoever changes the same meanwhile is in conflict with it.
 */
export async function withFaults(faults: Faults, request: Request, served: Served): Promise<Response> {
  const { answer, lastChange } = served;
  const fault = faults.take(request);
  switch (fault?.kind) {
    case undefined:
      return answer();
    case 'throttle':
      return refusal(429, '429 TOO MANY REQUESTS', fault, request);
    case 'unavailable':
      return refusal(503, 'The service is unavailable.', fault, request);
    case 'conflict':
      return conflict(request);
    case 'slow': {
      const after = lastChange();
      await delay(fault.delayMs ?? 1000);
      return answer({ after, until: lastChange() });
    }
    case 'drop':
      await answer();
      throw new ConnectionLost();
    case 'tear':
      throw new ConnectionLost(await answer());
  }
}

/** Requests are answered one by one here, so that only slow ones meet others; this is a meeting of any. */
function conflict({ headers }: Request): Response {
  const { status, body, headers: own } = printError(saveConflict(), levelOf(headers.get('Accept')));
  return new Response(body as string, { status, headers: { ...own, ...accessControl(headers) } });
}

/** Retry-After is sent, and no header lets a page of another origin read it (wire/cors.ts). */
const refusal = (status: number, words: string, { retryAfterSeconds = 1 }: Fault, { headers }: Request): Response =>
  new Response(words, {
    status,
    headers: { 'Content-Type': 'text/plain', 'Retry-After': String(retryAfterSeconds), ...accessControl(headers) },
  });
