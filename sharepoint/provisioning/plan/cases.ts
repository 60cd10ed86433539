import type { GroupKey } from '#lists/access/groups.ts';
import type { LevelKey } from '#lists/access/levels.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { isOfCases } from '#lists/natures.ts';
import type { ActualCase, ActualList } from '../actual-site.ts';
import type { DeclaredSite } from '../declared-site.ts';
import type { Step } from './step.ts';

/**
 * Keeps the copies of a list's rights in its cases as the list now has them (docs/laws/cases.md, rule 4). Only our own groups
 * are judged: who else is in a case is the case's own to say.
 */
export const planCases = (
  list: ListDefinition,
  found: Pick<ActualList, 'cases'> | undefined,
  declared: DeclaredSite,
): Step[] => (isOfCases(list) ? (found?.cases ?? []).flatMap((inCase) => planCase(list, inCase, declared)) : []);

function planCase(list: ListDefinition, inCase: ActualCase, { groups, levels }: DeclaredSite): Step[] {
  const step = (kind: 'grantInCase' | 'revokeInCase', group: GroupKey, level: string): Step => ({
    kind,
    list,
    inCase: { key: inCase.key, rowId: inCase.rowId },
    group,
    level,
  });
  return (Object.keys(groups) as GroupKey[]).flatMap((group) => {
    const key: LevelKey | undefined = list.access[group];
    const wanted = key && levels[key].name;
    const held = inCase.grants
      .filter(({ principal }) => principal.kind === 'siteGroup' && principal.title === groups[group].title)
      .map(({ level }) => level);
    return [
      ...(wanted !== undefined && !held.includes(wanted) ? [step('grantInCase', group, wanted)] : []),
      ...held.filter((level) => level !== wanted).map((level) => step('revokeInCase', group, level)),
    ];
  });
}
