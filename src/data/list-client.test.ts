import { expect, expectTypeOf, it } from 'vitest';
import type { HelpTopic } from '#domain/help/topic.ts';
import type { ItemOf } from '#lists/define-list.ts';
import { contactUnits } from '#lists/contact-units.list.ts';
import type { helpTopics } from '#lists/help-topics.list.ts';
import { readRows, selectOf } from './list-client.ts';

it('a row of the topics list is a topic of the domain', () => {
  expectTypeOf<ItemOf<typeof helpTopics>>().toExtend<HelpTopic>();
});

it('one malformed row is left out and counted, the others are read', () => {
  const whole = { Id: 1, Title: 'Løn', UnitKey: 'loen', SortOrder: 1, Mail: null };
  const rows = readRows(contactUnits, [
    whole,
    { ...whole, Id: 2, SortOrder: 'først' },
    { ...whole, Id: 3, UnitKey: null },
  ]);
  expect(rows.items.map(({ id, mail }) => ({ id, mail }))).toEqual([{ id: 1, mail: '' }]);
  expect(rows.unreadable).toBe(2);
});

it('what is asked for are the columns of the declaration', () => {
  expect(selectOf(contactUnits)).toEqual([
    'Id',
    ...Object.values(contactUnits.columns).map((column) => column.internalName),
  ]);
});
