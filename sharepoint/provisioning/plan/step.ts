import type { Column } from '#columns/column.ts';
import type { GroupKey } from '#lists/access/groups.ts';
import type { Level } from '#lists/access/levels.ts';
import type { ListDefinition, View } from '#lists/define-list.ts';
import type { SiteSettings } from '#lists/site.ts';
import type { ActualCase, ActualGroup, Principal } from '../actual-site.ts';
import type { ColumnSettings } from '../schema/column-settings.ts';
import type { ListSettings } from '../schema/list-settings.ts';

/** Who a level is granted to: one of our groups or the site's own owners. */
export type Grantee = GroupKey | 'siteOwners';

/**
 * One thing to do to the site. A step names what it is about and holds nothing of the site's inner ids, so that it can
 * still be done after the steps before it, and a run that was cut off is simply planned again.
 */
export type SafeStep =
  | { readonly kind: 'createLevel'; readonly level: Level }
  | { readonly kind: 'updateLevel'; readonly level: Level }
  | { readonly kind: 'createGroup'; readonly group: GroupKey }
  | { readonly kind: 'setGroup'; readonly group: GroupKey; readonly changes: Partial<ActualGroup['settings']> }
  | { readonly kind: 'setGroupOwner'; readonly group: GroupKey; readonly owner: Grantee }
  | { readonly kind: 'setSite'; readonly changes: Partial<SiteSettings> }
  | { readonly kind: 'grantWebLevel'; readonly group: GroupKey; readonly level: string }
  | { readonly kind: 'revokeWebLevel'; readonly group: GroupKey; readonly level: string }
  | { readonly kind: 'createList'; readonly list: ListDefinition }
  | { readonly kind: 'setList'; readonly list: ListDefinition; readonly changes: Partial<ListSettings> }
  | { readonly kind: 'breakInheritance'; readonly list: ListDefinition }
  | { readonly kind: 'grant'; readonly list: ListDefinition; readonly to: Grantee; readonly level: string }
  | { readonly kind: 'revoke'; readonly list: ListDefinition; readonly from: Principal; readonly level: string }
  | {
      readonly kind: 'grantInCase' | 'revokeInCase';
      readonly list: ListDefinition;
      readonly inCase: Pick<ActualCase, 'key' | 'rowId'>;
      readonly group: GroupKey;
      readonly level: string;
    }
  | { readonly kind: 'addColumn'; readonly list: ListDefinition; readonly column: Column }
  | {
      readonly kind: 'setColumn';
      readonly list: ListDefinition;
      readonly column: Column;
      readonly changes: Partial<ColumnSettings>;
    }
  | { readonly kind: 'addIndex'; readonly list: ListDefinition; readonly column: Column }
  | { readonly kind: 'addView'; readonly list: ListDefinition; readonly view: View<string> }
  | { readonly kind: 'setView'; readonly list: ListDefinition; readonly view: View<string> }
  | { readonly kind: 'setLevelIds'; readonly text: string }
  | { readonly kind: 'setSchemaVersion'; readonly version: number };

/** Takes something away that somebody else put there. Only printed, unless the admin names it. */
export type DestructiveStep =
  | { readonly kind: 'removeColumn'; readonly list: ListDefinition; readonly internalName: string }
  | {
      readonly kind: 'revokeForeign';
      readonly list: ListDefinition;
      readonly from: Principal;
      readonly level: string;
    };

export type Step = SafeStep | DestructiveStep;

/** The name by which the admin asks for a destructive step; undefined for a step that takes nothing away. */
export function nameOf(step: Step): string | undefined {
  switch (step.kind) {
    case 'removeColumn':
      return `fjern-kolonne:${step.list.url}/${step.internalName}`;
    case 'revokeForeign':
      return `fjern-adgang:${step.list.url}/${step.from.id}`;
    default:
      return undefined;
  }
}

/** What takes something away is done only when the admin has named it. */
export function isAllowed(step: Step, allow: readonly string[]): boolean {
  const name = nameOf(step);
  return name === undefined || allow.includes(name);
}
