import type { IField } from '@pnp/sp/fields/index.js';
import type { Column } from '#columns/column.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import type { ColumnSettings } from '../schema/column-settings.ts';
import { sharePointType } from '../schema/column-settings.ts';
import { columnXml } from '../schema/column-xml.ts';
import type { Target } from './target.ts';

/** SharePoint makes the internal name from the title, so the column is born with it as title and renamed at once. */
export async function addColumn(target: Target, list: ListDefinition, column: Column): Promise<void> {
  const bare = { ...column, indexed: false, unique: false };
  await target.list(list).fields.createFieldAsXml(columnXml(list.url, bare, column.internalName).xml);
  await update(field(target, list, column), column, { Title: column.title });
}

export async function setColumn(
  target: Target,
  list: ListDefinition,
  column: Column,
  changes: Partial<ColumnSettings>,
): Promise<void> {
  await update(field(target, list, column), column, changes);
}

export async function addIndex(target: Target, list: ListDefinition, column: Column): Promise<void> {
  const changes = { Indexed: true, ...(column.unique && { EnforceUniqueValues: true }) };
  await update(field(target, list, column), column, changes);
}

export async function removeColumn(target: Target, list: ListDefinition, internalName: string): Promise<void> {
  await target.list(list).fields.getByInternalNameOrTitle(internalName).delete();
}

const field = (target: Target, list: ListDefinition, { internalName }: Column): IField =>
  target.list(list).fields.getByInternalNameOrTitle(internalName);

/** The type is named in the body, or SharePoint would not know the settings that only this type has. */
async function update(target: IField, column: Column, changes: Partial<ColumnSettings>): Promise<void> {
  const type = odataType[sharePointType[column.kind]] ?? 'SP.Field';
  await target.update({ 'odata.type': type, ...changes }, type);
}

const odataType: Readonly<Record<string, string>> = {
  Text: 'SP.FieldText',
  Note: 'SP.FieldMultiLineText',
  Number: 'SP.FieldNumber',
  Currency: 'SP.FieldCurrency',
  DateTime: 'SP.FieldDateTime',
  Choice: 'SP.FieldChoice',
  MultiChoice: 'SP.FieldMultiChoice',
  User: 'SP.FieldUser',
  URL: 'SP.FieldUrl',
};
