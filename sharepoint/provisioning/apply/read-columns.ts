import type { IList } from '@pnp/sp/lists/index.js';
import type { ActualColumn } from '../actual-site.ts';
import type { ColumnSettings } from '../schema/column-settings.ts';

type Nullable<T> = { readonly [Key in keyof T]?: T[Key] | null };

type WireColumn = Nullable<ColumnSettings> & {
  readonly InternalName: string;
  readonly TypeAsString: string;
  readonly FromBaseType: boolean;
  readonly Hidden: boolean;
  readonly CanBeDeleted: boolean;
};

/** The columns of a list. They are asked for whole: what a kind has beyond the common is not selectable by name. */
export async function readColumns(list: IList): Promise<ActualColumn[]> {
  const found = await list.fields<WireColumn[]>();
  return found.map((wire) => ({
    internalName: wire.InternalName,
    type: wire.TypeAsString,
    builtIn: wire.FromBaseType || wire.Hidden || !wire.CanBeDeleted,
    settings: settingsOf(wire),
  }));
}

const settingsOf = (wire: WireColumn): Partial<ColumnSettings> => ({
  Title: wire.Title ?? '',
  Description: wire.Description ?? '',
  Required: wire.Required ?? false,
  Indexed: wire.Indexed ?? false,
  EnforceUniqueValues: wire.EnforceUniqueValues ?? false,
  MaxLength: wire.MaxLength ?? undefined,
  RichText: wire.RichText ?? undefined,
  Choices: wire.Choices ?? undefined,
  DefaultValue: wire.DefaultValue ?? '',
  MinimumValue: wire.MinimumValue ?? undefined,
  MaximumValue: wire.MaximumValue ?? undefined,
  DisplayFormat: wire.DisplayFormat ?? undefined,
});
