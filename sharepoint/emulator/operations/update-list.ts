import { demandMatch } from '#emulator/items/match-etag.ts';
import { listTitleTaken, titleTooLong } from '#emulator/errors.ts';
import { demandOwnOrUnique } from '#emulator/lists/own-or-unique.ts';
import { prepareModeration } from '#emulator/lists/prepare-moderation.ts';
import { listChanges, longestTitle } from '#emulator/lists/list-changes.ts';
import { operation } from '#emulator/operation.ts';
import { list as listKind } from '#emulator/resources/list.ts';
import { demand } from '#emulator/rights/effective.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { saveList } from '#emulator/store/lists.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';
import { noContent } from '#emulator/wire/answer.ts';

export const updateList = operation({
  method: 'MERGE',
  on: 'list',
  status: 'supported',
  run(list, context) {
    demand(context, { is: 'list', list }, 'manageLists');
    demandMatch(context, listKind.etag!(list));
    const { title = list.title, settings } = listChanges(context.body());
    if (title.length === 0 || title.length > longestTitle) throw titleTooLong();
    const taken = listsOf(context).some((other) => other.id !== list.id && textKey(other.title) === textKey(title));
    if (taken) throw listTitleTaken();
    demandOwnOrUnique(context, list, settings.ReadSecurity ?? 1);
    if (settings.EnableModeration) prepareModeration(context, list);
    saveList(context.sql, { ...list, title, settings: { ...list.settings, ...settings } });
    return noContent(listKind.etag!({ ...list, version: list.version + 1 }));
  },
});
