import type { GroupKey } from '#lists/access/groups.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { isOfCases } from '#lists/natures.ts';
import type { Principal } from '../actual-site.ts';
import type { Grantee, Step } from '../plan/step.ts';
import type { Target } from './target.ts';

export async function grantWebLevel(target: Target, group: GroupKey, level: string): Promise<void> {
  await target.sp.web.roleAssignments.add(await target.principalId(group), await target.levelId(level));
}

export async function revokeWebLevel(target: Target, principalId: number, level: string): Promise<void> {
  await target.sp.web.roleAssignments.remove(principalId, await target.levelId(level));
}

/** Nothing is copied: what others hold on the site, they don't hold on our lists. Cases keep the rights of their own. */
export async function breakInheritance(target: Target, list: ListDefinition): Promise<void> {
  await target.list(list).breakRoleInheritance(false, !isOfCases(list));
}

export async function grant(target: Target, list: ListDefinition, to: Grantee, level: string): Promise<void> {
  await target.list(list).roleAssignments.add(await target.principalId(to), await target.levelId(level));
}

export async function revoke(target: Target, list: ListDefinition, from: Principal, level: string): Promise<void> {
  await target.list(list).roleAssignments.remove(from.id, await target.levelId(level));
}

type StepInCase = Extract<Step, { readonly kind: 'grantInCase' | 'revokeInCase' }>;

export async function grantInCase(target: Target, { list, inCase, group, level }: StepInCase): Promise<void> {
  const { roleAssignments } = target.list(list).items.getById(inCase.rowId);
  await roleAssignments.add(await target.principalId(group), await target.levelId(level));
}

export async function revokeInCase(target: Target, { list, inCase, group, level }: StepInCase): Promise<void> {
  const { roleAssignments } = target.list(list).items.getById(inCase.rowId);
  await roleAssignments.remove(await target.principalId(group), await target.levelId(level));
}
