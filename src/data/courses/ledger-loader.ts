import type { DataSource } from '#data/data-source.ts';
import { readLedgers, readManyLedgers, sessionsInBatch, type SessionLedger } from './session-ledgers.ts';

type Waiting = {
  readonly sessionId: number;
  readonly resolve: (ledger: SessionLedger) => void;
  readonly reject: (error: unknown) => void;
};

/** With more sessions at once than this, the whole lists are fewer questions. */
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
    queueMicrotask(() => void sendQueue(source));
  });
}

async function sendQueue(source: DataSource): Promise<void> {
  const queue = queues.get(source) ?? [];
  queues.delete(source);
  if (queue.length > manySessions) return sendTogether(source, queue, readManyLedgers);
  for (let from = 0; from < queue.length; from += sessionsInBatch) {
    void sendTogether(source, queue.slice(from, from + sessionsInBatch), readLedgers);
  }
}

async function sendTogether(source: DataSource, waiting: readonly Waiting[], read: typeof readLedgers): Promise<void> {
  const ids = [...new Set(waiting.map(({ sessionId }) => sessionId))];
  try {
    const ledgers = await source.ask(() => read(source.sp, source.siteUrl, ids));
    for (const { sessionId, resolve } of waiting) resolve(ledgers[ids.indexOf(sessionId)]!);
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}
