import { describe, expectTypeOf, it } from 'vitest';
import type { Link } from '#columns/link.ts';
import type { PlainDate } from '#kernel/plain-date.ts';
import type { ChangesOf, ItemOf, NewItemOf } from './define-list.ts';
import type { helpTopics } from './help-topics.list.ts';
import type { seatRulings } from './seat-rulings.list.ts';

type Topic = ItemOf<typeof helpTopics>;

describe('the type of a row', () => {
  it('has the ID and every column by its key', () => {
    expectTypeOf<Topic['id']>().toEqualTypeOf<number>();
    expectTypeOf<Topic['title']>().toEqualTypeOf<string>();
    expectTypeOf<Topic['contactUnit']>().toEqualTypeOf<string>();
    expectTypeOf<Topic['ruleSourceLink']>().toEqualTypeOf<Link | null>();
    expectTypeOf<Topic['lastChecked']>().toEqualTypeOf<PlainDate | null>();
    expectTypeOf<Topic['urgent']>().toEqualTypeOf<number | null>();
  });

  it('knows the values of a choice, and that one with a fallback is never empty', () => {
    expectTypeOf<Topic['ruleStatus']>().toEqualTypeOf<'sourced' | 'needsConfirmation'>();
    expectTypeOf<Topic['unitBasis']>().toEqualTypeOf<'fromPapers' | 'derived'>();
  });

  it('is never empty where the column is required', () => {
    expectTypeOf<ItemOf<typeof seatRulings>['person']>().toEqualTypeOf<number>();
    expectTypeOf<ItemOf<typeof seatRulings>['part']>().toEqualTypeOf<'seat' | 'coaching'>();
  });

  it('is made without the ID and changed in parts', () => {
    expectTypeOf<NewItemOf<typeof helpTopics>>().toEqualTypeOf<Omit<Topic, 'id'>>();
    expectTypeOf<ChangesOf<typeof helpTopics>>().toEqualTypeOf<Partial<Omit<Topic, 'id'>>>();
  });
});
