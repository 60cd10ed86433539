import { groupTaken, invalidArgument, noGroup, noUserInCollection } from '#emulator/errors.ts';
import { groupChanges } from '#emulator/people/group-changes.ts';
import { operation } from '#emulator/operation.ts';
import { numberArgument, textArgument } from '#emulator/resources/resource.ts';
import { demandManage } from '#emulator/rights/membership.ts';
import { groupByTitle, groups, removeGroup, saveGroup, users } from '#emulator/store/principals.ts';
import { noContent, value } from '#emulator/wire/answer.ts';

export const updateGroup = operation({
  method: 'MERGE',
  on: 'group',
  status: 'supported',
  run(group, context) {
    demandManage(context, group);
    const { title = group.title, settings } = groupChanges(context.body());
    if (title.trim() === '' || title.length > 255) throw invalidArgument();
    const other = groupByTitle(context.sql, title);
    if (other && other.id !== group.id) throw groupTaken();
    saveGroup(context.sql, { ...group, ...settings, title });
    return noContent();
  },
});

/** Takes people only: to a group it answers 200 and does nothing (SharePoint/sp-dev-docs#5031). */
export const setUserAsOwner = operation({
  method: 'POST',
  on: 'group',
  call: 'SetUserAsOwner',
  status: 'supported',
  run(group, context, args) {
    demandManage(context, group);
    const ownerId = numberArgument(args, 'ownerId');
    if (users(context.sql).has(ownerId)) saveGroup(context.sql, { ...group, ownerId });
    else if (!groups(context.sql).has(ownerId)) throw noUserInCollection();
    return value('SetUserAsOwner', null);
  },
});

const remove = { method: 'POST', on: 'groups', status: 'supported' } as const;

export const removeGroupById = operation({
  ...remove,
  call: 'removeById',
  run(_, context, args) {
    const group = groups(context.sql).get(numberArgument(args, 'id'));
    if (!group) throw noGroup();
    demandManage(context, group);
    removeGroup(context.sql, group.id);
    return noContent();
  },
});

export const removeGroupByName = operation({
  ...remove,
  call: 'removeByLoginName',
  run(_, context, args) {
    const group = groupByTitle(context.sql, textArgument(args, 'loginName'));
    if (!group) throw noGroup();
    demandManage(context, group);
    removeGroup(context.sql, group.id);
    return noContent();
  },
});
