import { unknownProperty } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName, type Key } from '#emulator/fields/field-kind.ts';
import { itemType } from '#emulator/resources/list.ts';
import type { Field } from '#emulator/store/fields.ts';
import type { Cells, Keys } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Body } from '#emulator/wire/body.ts';

/**
 * What the server alone writes. Posting it is not refused, it is ignored (assumed; one third-party source claims that a
 * posted ID is stored): whole GET bodies are sent back by clients.
 */
const serverOwned = new Set(
  [
    'FileSystemObjectType',
    'Id',
    'ID',
    'GUID',
    'ServerRedirectedEmbedUri',
    'ServerRedirectedEmbedUrl',
    'ContentTypeId',
    'ComplianceAssetId',
    'Created',
    'Modified',
    'AuthorId',
    'AuthorStringId',
    'EditorId',
    'EditorStringId',
    'OData__UIVersionString',
    'Attachments',
  ].map((name) => name.toLowerCase()),
);

/** Reads the posted properties into cells by internal name; a property that no field has is refused. */
export function cellsFrom(body: Body, list: List, fields: readonly Field[]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [property, posted] of Object.entries(body)) {
    if (serverOwned.has(property.toLowerCase())) continue;
    const field = fields.find((candidate) => isWritten(candidate, property));
    if (!field) throw unknownProperty(property, itemType(list));
    cells[field.internalName] = posted === null ? null : (kindOf(field).parse(posted, field) ?? null);
  }
  return cells;
}

/** A lookup is written by its `…Id`, everything else by its own name. `…StringId` may come back, but says nothing new. */
function isWritten(field: Field, property: string): boolean {
  if (field.builtIn && field.internalName !== 'Title') return false;
  const name = propertyName(field);
  return property === (kindOf(field).isLookup ? `${name}Id` : name);
}

export function keysOf(cells: Cells, fields: readonly Field[]): Keys {
  const keys: Record<string, Key> = {};
  for (const field of fields) {
    const cell = cells[field.internalName] ?? null;
    if (cell !== null) keys[field.internalName] = kindOf(field).key(cell);
  }
  return keys;
}
