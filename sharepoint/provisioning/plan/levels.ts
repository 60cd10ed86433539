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
