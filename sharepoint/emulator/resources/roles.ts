import type { Context } from '#emulator/context.ts';
import { noRoleAssignment, noRoleDefinition } from '#emulator/errors.ts';
import { demand, scopeOf, type Securable } from '#emulator/rights/effective.ts';
import { groups, users } from '#emulator/store/principals.ts';
import {
  assignments,
  roleById,
  roleByName,
  roleDefinitions as allRoles,
  type Assignment,
  type RoleDefinition,
} from '#emulator/store/roles.ts';
import { maskAnswer } from './mask.ts';
import { numberArgument, textArgument, type CollectionKind, type EntityKind, type ResourceOf } from './resource.ts';
import { securablePath } from './securable-links.ts';

const asResource = (role: RoleDefinition | undefined, asked: string | number): ResourceOf<'roleDefinition'> => {
  if (!role) throw noRoleDefinition(asked);
  return { kind: 'roleDefinition', of: role };
};

export const roleDefinitions: CollectionKind<'roleDefinitions'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.RoleDefinitions',
  path: () => 'Web/RoleDefinitions',
  members: (of, { sql }) => (of === 'site' ? allRoles(sql) : of).map((role) => ({ kind: 'roleDefinition', of: role })),
  member: (_, key, { sql }) => asResource(roleById(sql, Number(key)), Number(key)),
  calls: {
    getById(_, args, { sql }) {
      const id = numberArgument(args, 'id');
      return asResource(roleById(sql, id), id);
    },
    getByName(_, args, { sql }) {
      const name = textArgument(args, 'name');
      return asResource(roleByName(sql, name), name);
    },
    getByType(_, args, { sql }) {
      const kind = numberArgument(args, 'roleType');
      return asResource(
        allRoles(sql).find((role) => role.roleTypeKind === kind),
        kind,
      );
    },
  },
};

export const roleDefinition: EntityKind<'roleDefinition'> = {
  shape: 'entity',
  type: () => 'SP.RoleDefinition',
  set: () => 'SP.ApiData.RoleDefinitions',
  path: ({ id }) => `Web/RoleDefinitions(${id})`,
  properties: (of) => ({
    BasePermissions: maskAnswer(of.mask),
    Description: of.description,
    Hidden: of.hidden,
    Id: of.id,
    Name: of.name,
    Order: of.order,
    RoleTypeKind: of.roleTypeKind,
  }),
};

const assignmentsOf = (of: Securable, context: Context): readonly Assignment[] => {
  demandEnumerate(context, of);
  return assignments(context.sql, scopeOf(context, of));
};

/** Reading who has which rights needs Enumerate Permissions (assumed for all of these reads). */
function demandEnumerate(context: Context, of: Securable): void {
  demand(context, of, 'enumeratePermissions');
}

export const roleAssignments: CollectionKind<'roleAssignments'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.RoleAssignments',
  path: (of) => `${securablePath(of)}/RoleAssignments`,
  members: (of, context) =>
    assignmentsOf(of, context).map((assignment) => ({ kind: 'roleAssignment', of: { of, assignment } })),
  member: (of, key, context) => assignmentFor(of, Number(key), context),
  calls: {
    getByPrincipalId: (of, args, context) => assignmentFor(of, numberArgument(args, 'principalId'), context),
  },
};

function assignmentFor(of: Securable, principalId: number, context: Context): ResourceOf<'roleAssignment'> {
  const assignment = assignmentsOf(of, context).find((candidate) => candidate.principalId === principalId);
  if (!assignment) throw noRoleAssignment(principalId);
  return { kind: 'roleAssignment', of: { of, assignment } };
}

export const roleAssignment: EntityKind<'roleAssignment'> = {
  shape: 'entity',
  type: () => 'SP.RoleAssignment',
  set: () => 'SP.ApiData.RoleAssignments',
  path: ({ of, assignment }) => `${securablePath(of)}/RoleAssignments/GetByPrincipalId(${assignment.principalId})`,
  properties: ({ assignment }) => ({ PrincipalId: assignment.principalId }),
  links: {
    Member({ assignment: { principalId } }, { sql }) {
      const group = groups(sql).get(principalId);
      if (group) return { kind: 'group', of: group };
      const user = users(sql).get(principalId);
      return user ? { kind: 'user', of: user } : null;
    },
    RoleDefinitionBindings: ({ assignment }, { sql }) => ({
      kind: 'roleDefinitions',
      of: assignment.roleIds.flatMap((id) => roleById(sql, id) ?? []),
    }),
  },
};
