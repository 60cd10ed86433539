import type { IList } from '@pnp/sp/lists/index.js';
import type { Column } from '#columns/column.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import type { ArchivedList, ArchivedRow } from '../archive/archive.ts';
import { isUnchanged, takingFrom } from '../archive/same-row.ts';
import type { Shortfalls } from '../archive/shortfall.ts';
import type { PersonIds } from './person-ids.ts';
import { stampRow } from './stamp-row.ts';

/** Of each list that has been written: the number a row had, and the one it has now. */
export type Numbers = Map<string, Map<number, number>>;

export type Place = {
  readonly list: IList;
  readonly definition: ListDefinition;
  readonly numbers: Numbers;
  readonly personId: PersonIds;
  readonly shortfalls: Shortfalls;
};

/** Writes the rows that are not there yet, in the order they were written in, each in its author's name; gives how many. */
export async function writeRows(place: Place, archived: ArchivedList, there: ArchivedList): Promise<number> {
  const { definition, numbers } = place;
  const take = takingFrom(definition, there.rows);
  const renumbered = new Map<number, number>();
  numbers.set(definition.key, renumbered);
  let added = 0;
  for (const row of archived.rows) {
    const { unknown, ...moved } = await followed(place, row);
    const same = take(moved.values);
    const id = same ? await restamp(place, same, moved) : await addRow(place, moved, unknown);
    if (id !== null) renumbered.set(row.id, id);
    if (!same && id !== null) added += 1;
  }
  return added;
}

type Moved = ArchivedRow & { readonly unknown: readonly string[] };

/** The row as the new site has it: numbers that point to rows are the new ones, and people it does not know are left out. */
async function followed({ definition, numbers, personId }: Place, row: ArchivedRow): Promise<Moved> {
  const values: Record<string, unknown> = { ...row.values };
  const unknown: string[] = [];
  for (const column of Object.values(definition.columns)) {
    const value = values[column.internalName] ?? null;
    if (value === null) continue;
    if (column.kind === 'foreignNumber') values[column.internalName] = numberOf(numbers.get(column.to), value);
    if (column.kind !== 'person' || (await personId(String(value))) !== null) continue;
    values[column.internalName] = null;
    unknown.push(String(value));
  }
  return { ...row, values, unknown };
}

/** The number of a row that was not brought over belongs to another row here; below zero it belongs to none. */
const numberOf = (renumbered: ReadonlyMap<number, number> | undefined, value: unknown): unknown =>
  renumbered ? (renumbered.get(Number(value)) ?? -Math.abs(Number(value))) : value;

/** In a list where leaders add rows of their own, the author is what the row says. */
const speaksForItsAuthor = ({ access }: ListDefinition): boolean => Object.values(access).includes('add');

async function addRow(place: Place, row: ArchivedRow, unknown: readonly string[]): Promise<number | null> {
  const { list, definition, shortfalls, personId } = place;
  const author = await authorOf(place, row);
  const required = Object.values(definition.columns).some(
    ({ kind, required, internalName }) => kind === 'person' && required && row.values[internalName] === null,
  );
  const nameless = author === null && speaksForItsAuthor(definition);
  if (required || nameless) {
    shortfalls.note('notWritten', nameless ? [row.author] : unknown);
    return null;
  }
  const { Id } = (await list.items.add(await wireOf(definition, row, personId))) as { Id: number };
  if (unknown.length > 0) shortfalls.note('noPerson', unknown);
  if (await stampRow(list, Id, { author, created: row.created })) {
    if (author === null) shortfalls.note('noAuthor', [row.author]);
    return Id;
  }
  if (!speaksForItsAuthor(definition)) {
    shortfalls.note('unstamped');
    return Id;
  }
  await list.items.getById(Id).recycle();
  shortfalls.note('notWritten');
  return null;
}

/** A row that is there already: when it is just as it was and only its stamp is another, a run was cut off before that. */
async function restamp(place: Place, same: ArchivedRow, row: ArchivedRow): Promise<number> {
  const isStamped = same.created === row.created && same.author === row.author;
  if (isStamped || !isUnchanged(place.definition, same, row)) return same.id;
  const author = await authorOf(place, row);
  const isNamed = author !== null;
  const stamped = await stampRow(place.list, same.id, { author, created: row.created });
  if (!stamped) place.shortfalls.note('unstamped');
  else if (!isNamed) place.shortfalls.note('noAuthor', [row.author]);
  return same.id;
}

async function authorOf({ personId }: Place, { author: login }: ArchivedRow) {
  const id = login === '' ? null : await personId(login);
  return id === null ? null : { id, login };
}

async function wireOf(definition: ListDefinition, { values }: ArchivedRow, personId: PersonIds) {
  const wire: Record<string, unknown> = {};
  for (const column of Object.values(definition.columns)) {
    wire[column.property] = await wireValue(column, values[column.internalName] ?? null, personId);
  }
  return wire;
}

/** A cell as SharePoint takes it, from what it answered once; a person by the number that the site gives them. */
export async function wireValue(column: Column, value: unknown, personId: PersonIds): Promise<unknown> {
  if (column.kind === 'person') return value === null ? null : personId(String(value));
  const read = column.read(value);
  return read.ok ? column.write(read.value) : value;
}
