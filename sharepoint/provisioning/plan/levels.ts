import { caseLevels, levelIdsText, type CaseLevel, type LevelIds } from '#lists/access/level-ids.ts';
import type { Level } from '#lists/access/levels.ts';
import type { ActualSite } from '../actual-site.ts';
import type { DeclaredSite } from '../declared-site.ts';
import type { Step } from './step.ts';

export const planLevels = (declared: DeclaredSite, actual: ActualSite): Step[] =>
  Object.values<Level>(declared.levels).flatMap((level): Step[] => {
    const found = actual.levels.find(({ name }) => name === level.name);
    if (!found) return [{ kind: 'createLevel', level }];
    const same =
      found.mask.high === level.mask.high &&
      found.mask.low === level.mask.low &&
      found.description === level.description;
    return same ? [] : [{ kind: 'updateLevel', level }];
  });

/** What the app cannot read as HR, and needs to open a case. The numbers are there once the levels are. */
export function planLevelIds({ levels }: DeclaredSite, actual: ActualSite): Step[] {
  const numbered = (level: CaseLevel): number | undefined =>
    actual.levels.find(({ name }) => name === levels[level].name)?.id;
  const ids = Object.fromEntries(caseLevels.map((level) => [level, numbered(level)]));
  if (Object.values(ids).includes(undefined)) return [];
  const text = levelIdsText(ids as LevelIds);
  return text === actual.levelIds ? [] : [{ kind: 'setLevelIds', text }];
}
