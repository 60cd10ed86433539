import type { QueryClient } from '@tanstack/react-query';
import type { DataSource } from './data-source.ts';

/** What an area reads its content with before anybody has opened it. */
export type ReadingAhead = { readonly queries: QueryClient; readonly source: DataSource };
