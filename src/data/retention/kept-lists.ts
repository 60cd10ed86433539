import type { Retention } from '#domain/shared/retention/retention.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { eventSources } from './retention-events.ts';

/** A list whose rows are deleted in time, and the column that says which session, plan or year a row belongs to. */
export type KeptListOfPeople = ListDefinition & { readonly retention: Retention; readonly owner: string | undefined };

/** Those that are about others' rows go before them: cut off in the middle, a sign-up is the last to go. */
const firstToGo: readonly ListDefinition['nature'][] = ['records', 'published', 'content', 'rulings', 'facts'];

/** Every list with people in it or a time to keep it; throws for one whose rows nobody could tell the time of. */
export const keptLists = (lists: readonly ListDefinition[]): readonly KeptListOfPeople[] =>
  lists
    .filter(({ people, retention }) => people.length > 0 || retention)
    .toSorted((one, other) => firstToGo.indexOf(one.nature) - firstToGo.indexOf(other.nature))
    .map(keptList);

function keptList(list: ListDefinition): KeptListOfPeople {
  const { key, retention } = list;
  if (!retention) throw new Error(`${key} has people in it and no retention`);
  if (retention.after === 'created') return { ...list, retention, owner: undefined };
  const owner = eventSources[retention.after]?.ownerIn(list);
  if (!owner) throw new Error(`${key} is kept until ${retention.after}, and no column leads there`);
  return { ...list, retention, owner };
}

/** Loaded when it is used: all declarations together are more than a page needs. */
export const readKeptLists = async (): Promise<readonly KeptListOfPeople[]> => {
  const { allLists } = await import('#lists/index.ts');
  return keptLists(allLists);
};
