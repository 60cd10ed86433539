import type { DataSource } from '../data-source.ts';
import { readLedgers, sessionsInBatch, type SessionLedger } from './session-ledgers.ts';

type Waiting = {
  readonly sessionId: number;
  readonly resolve: (ledger: SessionLedger) => void;
  readonly reject: (error: unknown) => void;
};

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
    queueMicrotask(() => void sendQueue(source));
  });
}

async function sendQueue(source: DataSource): Promise<void> {
  const queue = queues.get(source) ?? [];
  queues.delete(source);
  for (let from = 0; from < queue.length; from += sessionsInBatch) {
    void sendTogether(source, queue.slice(from, from + sessionsInBatch));
  }
}

async function sendTogether(source: DataSource, waiting: readonly Waiting[]): Promise<void> {
  const ids = [...new Set(waiting.map(({ sessionId }) => sessionId))];
  try {
    const ledgers = await source.ask(() => readLedgers(source.sp, source.siteUrl, ids));
    for (const { sessionId, resolve } of waiting) resolve(ledgers[ids.indexOf(sessionId)]!);
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}
