import type { IncomingMessage } from 'node:http';
import { isLoopback } from '#emulator/overview/from-this-machine.ts';
import { faultKinds, type Fault, type Faults } from './faults.ts';

const controlPath = '/_emulator/faults';

/**
 * POST adds a fault, DELETE takes all away. For this machine only, and for JSON only: a page of another origin can't
 * send that without a preflight, and none is answered here. Gives the status; undefined when it isn't a control.
 */
export function controlFaults(faults: Faults, incoming: IncomingMessage, body: Buffer): number | undefined {
  if (incoming.url !== controlPath) return undefined;
  if (!isLoopback(incoming)) return 404;
  if (!incoming.headers['content-type']?.startsWith('application/json')) return 415;
  if (incoming.method === 'DELETE') {
    faults.clear();
    return 204;
  }
  const fault = incoming.method === 'POST' ? faultIn(body.toString()) : undefined;
  if (!fault) return 400;
  faults.add(fault);
  return 204;
}

function faultIn(text: string): Fault | undefined {
  try {
    const fault = JSON.parse(text) as Fault | null;
    return fault && faultKinds.includes(fault.kind) ? fault : undefined;
  } catch {
    return undefined;
  }
}
