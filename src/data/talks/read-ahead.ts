import type { ReadingAhead } from '../reading-ahead.ts';
import { materialsQuery } from './materials-query.ts';
import { talksQuery } from './talks-query.ts';

/** The guides and the materials. */
export async function readTalksAhead({ queries, source }: ReadingAhead): Promise<void> {
  await queries.prefetchQuery(talksQuery(source));
  await queries.prefetchQuery(materialsQuery(source));
}
