import { groupTaken, invalidArgument } from '#emulator/errors.ts';
import { groupChanges } from '#emulator/people/group-changes.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { demand, theSite } from '#emulator/rights/effective.ts';
import { addGroup as insertGroup, addMember, groupByTitle, newGroup } from '#emulator/store/principals.ts';

/** Who makes a group owns it and is its first member. */
export const addGroup = operation({
  method: 'POST',
  on: 'groups',
  status: 'supported',
  note: 'the maker becomes owner and member (assumed)',
  run(_, context) {
    demand(context, theSite, 'createGroups');
    const { title = '', settings } = groupChanges(context.body());
    if (title.trim() === '' || title.length > 255) throw invalidArgument();
    if (groupByTitle(context.sql, title)) throw groupTaken();
    const me = context.me.user.id;
    const group = insertGroup(context.sql, title, { ...newGroup, ownerId: me, ...settings });
    addMember(context.sql, group.id, me);
    return { status: 201, content: entityOf({ kind: 'group', of: group }, everything, context) };
  },
});
