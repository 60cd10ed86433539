import { column, type Column, type ColumnOptions } from './column.ts';
import { textCodec } from './text.ts';

/** The key of a row in another list, as indexed text. */
export const foreignText = (
  options: Omit<ColumnOptions<boolean>, 'indexed'> & { readonly to: string },
): Column<string> =>
  column({ ...options, indexed: true }, { kind: 'foreignText', to: options.to }, textCodec(options.required ?? false));
