import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useDataSource } from '#data/DataProvider.tsx';
import { talksQuery, type Talks } from '#data/talks/talks-query.ts';

/** The guides and their parts, on pages that are about them: the shell shows what is in place of them meanwhile. */
export const useTalks = (): Talks => useSuspenseQuery(talksQuery(useDataSource())).data;

/** The same beside another page's content, which they must never hold up. */
export const useTalksAtHand = (): Talks | undefined => useQuery(talksQuery(useDataSource())).data;
