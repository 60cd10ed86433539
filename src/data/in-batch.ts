import type { SPFI } from '@pnp/sp';

type Answers<Promises extends readonly unknown[]> = {
  [Key in keyof Promises]: PromiseSettledResult<Awaited<Promises[Key]>>;
};

/**
 * Sends several reads as one `$batch` (at most 20) and gives how each ended, in order.
 * When the batch itself fails, its children stay pending for ever in PnPjs: so the batch is awaited first.
 */
export async function inBatch<const Promises extends readonly unknown[]>(
  sp: SPFI,
  reads: (batched: SPFI) => Promises,
): Promise<Answers<Promises>> {
  const [batched, execute] = sp.batched();
  const settled = Promise.allSettled(reads(batched)) as Promise<Answers<Promises>>;
  await execute();
  return settled;
}

/** The answer of one part of a batch; throws what that part threw. */
export function answerOf<Answer>(result: PromiseSettledResult<Answer>): Answer {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

export const answerOr = <Answer, Fallback>(
  result: PromiseSettledResult<Answer>,
  fallback: Fallback,
): Answer | Fallback => (result.status === 'fulfilled' ? result.value : fallback);
