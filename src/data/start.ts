import type { SPFI } from '@pnp/sp';
import { rolesFrom, type Roles } from '#domain/access/roles.ts';
import type { HelpCategory } from '#domain/help/category.ts';
import type { ContactUnit } from '#domain/help/contact.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { readSettings, type Settings } from '#domain/settings/settings.ts';
import { contactUnits } from '#lists/contact-units.list.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { helpCategories } from '#lists/help-categories.list.ts';
import { helpTopics } from '#lists/help-topics.list.ts';
import { seatRulings } from '#lists/seat-rulings.list.ts';
import { settings } from '#lists/settings.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { answerOf, answerOr, inBatch } from './in-batch.ts';
import { listAt, readRows, selectOf, wholeList } from './list-client.ts';
import { expectSomeList } from './no-lists.ts';
import { answerColumns } from './answer-columns.ts';
import { searchColumns } from './topic-words.ts';

/** What the municipality has written: the same for everybody who may open the app, so it may be kept on the device. */
export type Content = {
  readonly categories: readonly HelpCategory[];
  readonly topics: readonly HelpTopic[];
  readonly units: readonly ContactUnit[];
  readonly settings: Settings;
  /** Rows that could not be read; HR is told. */
  readonly unreadable: number;
};

/** The signed-in person as the site knows them, with what the service lets them do. */
export type Person = { readonly id: number; readonly name: string; readonly roles: Roles };

/** Everything the app needs to be useful, read in one batch. */
export type Start = { readonly content: Content; readonly person: Person };

type Mask = { readonly Low?: string | number };

const lowHalf = (mask: Mask | null): number | null => (mask === null ? null : Number(mask.Low ?? 0));

/** Reads content, the signed-in person and the masks of the marker lists. The marker lists may be hidden from the person. */
export async function readStart(sp: SPFI, siteUrl: string): Promise<Start> {
  const [categories, topics, units, setting, me, rulings, ledger] = await inBatch(sp, (batched) => {
    const whole = (list: ListDefinition, select?: readonly string[]) => wholeList(batched, siteUrl, list, select);
    const mask = (list: ListDefinition) =>
      listAt(batched, siteUrl, list).select('EffectiveBasePermissions')<{ EffectiveBasePermissions: Mask }>();
    return [
      whole(helpCategories),
      whole(helpTopics, selectOf(helpTopics, [...searchColumns, ...answerColumns])),
      whole(contactUnits),
      whole(settings),
      batched.web.currentUser.select('Id', 'Title')<{ Id: number; Title: string }>(),
      mask(seatRulings),
      mask(signUpLedger),
    ] as const;
  });
  expectSomeList([categories, topics, units, setting]);
  const markers = { seatRulings: rulings, signUpLedger: ledger };
  const { Id: id, Title: name } = answerOf(me);
  return {
    content: contentOf(answerOf(categories), answerOf(topics), answerOf(units), answerOf(setting)),
    person: { id, name, roles: rolesOf(markers) },
  };
}

type Wires = Awaited<ReturnType<typeof wholeList>>;

function contentOf(categories: Wires, topics: Wires, units: Wires, setting: Wires): Content {
  const read = {
    categories: readRows(helpCategories, categories),
    topics: readRows(helpTopics, topics),
    units: readRows(contactUnits, units),
    settings: readRows(settings, setting),
  };
  return {
    categories: read.categories.items,
    topics: read.topics.items,
    units: read.units.items,
    settings: readSettings(read.settings.items),
    unreadable: Object.values(read).reduce((sum, rows) => sum + rows.unreadable, 0),
  };
}

type MarkerAnswers = Record<
  keyof Parameters<typeof rolesFrom>[0],
  PromiseSettledResult<{ EffectiveBasePermissions: Mask }>
>;

function rolesOf(markers: MarkerAnswers): Roles {
  const low = (marker: MarkerAnswers[keyof MarkerAnswers]) =>
    lowHalf(answerOr(marker, null)?.EffectiveBasePermissions ?? null);
  return rolesFrom({
    seatRulings: low(markers.seatRulings),
    signUpLedger: low(markers.signUpLedger),
  });
}
