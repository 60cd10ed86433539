import { column, type Column, type ColumnOptions } from './column.ts';
import { textCodec } from './text.ts';

/** Text of several lines, plain: SharePoint can't index it, filter on it or keep it unique. */
export const note = (options: Omit<ColumnOptions<boolean>, 'indexed' | 'unique'>): Column<string> =>
  column(options, { kind: 'note' }, textCodec(options.required ?? false));
