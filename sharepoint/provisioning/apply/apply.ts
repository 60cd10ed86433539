import { assertNever } from '#kernel/assert-never.ts';
import type { Step } from '../plan/step.ts';
import { levelIdsRow, schemaVersionRow } from '../schema/own-settings.ts';
import { breakInheritance, grant, grantInCase, grantWebLevel, revoke, revokeInCase, revokeWebLevel } from './access.ts';
import { addColumn, addIndex, removeColumn, setColumn } from './columns.ts';
import { setGroupOwner } from './group-owner.ts';
import { createGroup, setGroup } from './groups.ts';
import { createLevel, updateLevel } from './levels.ts';
import { createList, setList } from './lists.ts';
import { writeOwnSetting } from './own-setting.ts';
import { setSite } from './site-settings.ts';
import type { Target } from './target.ts';
import { addView, setView } from './views.ts';

/** Does one step. Whoever calls has asked about the destructive ones. */
export async function apply(target: Target, step: Step): Promise<void> {
  switch (step.kind) {
    case 'createLevel':
      return createLevel(target, step.level);
    case 'updateLevel':
      return updateLevel(target, step.level);
    case 'createGroup':
      return createGroup(target, step.group);
    case 'setGroup':
      return setGroup(target, step.group, step.changes);
    case 'setGroupOwner':
      return setGroupOwner(target, step.group, step.owner);
    case 'setSite':
      return setSite(target, step.changes);
    case 'grantWebLevel':
      return grantWebLevel(target, step.group, step.level);
    case 'revokeWebLevel':
      return revokeWebLevel(target, await target.principalId(step.group), step.level);
    case 'createList':
      return createList(target, step.list);
    case 'setList':
      return setList(target, step.list, step.changes);
    case 'breakInheritance':
      return breakInheritance(target, step.list);
    case 'grant':
      return grant(target, step.list, step.to, step.level);
    case 'revoke':
      return revoke(target, step.list, step.from, step.level);
    case 'addColumn':
      return addColumn(target, step.list, step.column);
    case 'setColumn':
      return setColumn(target, step.list, step.column, step.changes);
    case 'addIndex':
      return addIndex(target, step.list, step.column);
    case 'removeColumn':
      return removeColumn(target, step.list, step.internalName);
    case 'revokeForeign':
      return revoke(target, step.list, step.from, step.level);
    case 'addView':
      return addView(target, step.list, step.view);
    case 'setView':
      return setView(target, step.list, step.view);
    case 'grantInCase':
      return grantInCase(target, step);
    case 'revokeInCase':
      return revokeInCase(target, step);
    case 'setLevelIds':
      return writeOwnSetting(target, levelIdsRow(step.text));
    case 'setSchemaVersion':
      return writeOwnSetting(target, schemaVersionRow(step.version));
    default:
      return assertNever(step);
  }
}
