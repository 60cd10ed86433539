import type { DataSource } from '#data/data-source.ts';
import { readLedgers, type SessionLedger } from './session-ledgers.ts';

type Waiting = {
  readonly sessionId: number;
  readonly resolve: (ledger: SessionLedger) => void;
  readonly reject: (error: unknown) => void;
};

/** A session is two reads, and a batch takes twenty of them. */
const sessionsInBatch = 10;

/** More sessions than this are read in one go, from the whole lists: `readTogether` finds that fewer questions. */
const manySessions = 40;

const queues = new WeakMap<DataSource, Waiting[]>();

/**
 * Reads one session's ledger. Those who ask in the same moment share a batch, so that each session is a query of its
 * own and a page of twenty still costs two requests.
 */
export function loadLedger(source: DataSource, sessionId: number): Promise<SessionLedger> {
  return new Promise((resolve, reject) => {
    const queue = queues.get(source);
    if (queue) return void queue.push({ sessionId, resolve, reject });
    queues.set(source, [{ sessionId, resolve, reject }]);
    queueMicrotask(() => sendQueue(source));
  });
}

function sendQueue(source: DataSource): void {
  const queue = queues.get(source) ?? [];
  queues.delete(source);
  const together = queue.length > manySessions ? queue.length : sessionsInBatch;
  for (let from = 0; from < queue.length; from += together) {
    void sendTogether(source, queue.slice(from, from + together));
  }
}

async function sendTogether(source: DataSource, waiting: readonly Waiting[]): Promise<void> {
  const ids = [...new Set(waiting.map(({ sessionId }) => sessionId))];
  try {
    const ledgers = await readLedgers(source, ids);
    for (const { sessionId, resolve } of waiting) resolve(ledgers[ids.indexOf(sessionId)]!);
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}
