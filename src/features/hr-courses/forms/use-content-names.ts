import { useMemo } from 'react';
import { useContent } from '#data/DataProvider.tsx';
import type { KnownNames } from '#ui/fields/use-cell-words.ts';

/** What the topics and units that a course points at are called. */
export function useContentNames(): KnownNames {
  const { topics, units } = useContent();
  return useMemo(() => {
    const names = new Map<string, string>([
      ...topics.map(({ slug, title }) => [`helpTopics ${slug}`, title] as const),
      ...units.map(({ key, title }) => [`contactUnits ${key}`, title] as const),
    ]);
    return { nameIn: (list, key) => names.get(`${list} ${key}`) ?? key };
  }, [topics, units]);
}
