import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataSource } from '#data/DataProvider.tsx';
import { failureOf } from '#data/failure-of.ts';
import { materialsQuery } from '#data/talks/materials-query.ts';
import type { Material } from '#domain/talks/material.ts';
import { useTexts } from '#i18n/texts.ts';
import { statesTexts } from '#ui/states/states-texts.ts';

/** The library, on its own page. */
export const useMaterials = () => useSuspenseQuery(materialsQuery(useDataSource())).data.items;

/** The library beside another page's content, which it must never hold up. */
export const useMaterialsAtHand = (): readonly Material[] =>
  useQuery(materialsQuery(useDataSource())).data?.items ?? [];

export type Outcome = { readonly tone: 'info' | 'error'; readonly text: string } | undefined;

/** Runs an act on the library and says how it went; afterwards the library is read anew. */
export function useMaterialAct() {
  const states = useTexts(statesTexts);
  const queries = useQueryClient();
  const source = useDataSource();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const run = async (act: () => Promise<unknown>, done: string): Promise<boolean> => {
    setBusy(true);
    setOutcome(undefined);
    try {
      await act();
      setOutcome({ tone: 'info', text: done });
      return true;
    } catch (error) {
      const { title, lead } = states.kinds[failureOf(error).kind];
      setOutcome({ tone: 'error', text: `${title}. ${lead}` });
      return false;
    } finally {
      setBusy(false);
      void queries.invalidateQueries({ queryKey: materialsQuery(source).queryKey });
    }
  };
  return { outcome, busy, run, say: (text: string) => setOutcome({ tone: 'error', text }) };
}
