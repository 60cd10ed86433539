import { column, type Column, type ColumnOptions, type NoteHolds } from './column.ts';
import { textCodec } from './text.ts';

type NoteOptions = Omit<ColumnOptions<boolean>, 'indexed' | 'unique'> & {
  readonly holds?: NoteHolds;
  /** Of `keys`: the list whose rows they name. */
  readonly to?: string;
};

/** Text of several lines, plain: SharePoint can't index it, filter on it or keep it unique. */
export function note(options: NoteOptions): Column<string> {
  const { holds = 'words', to } = options;
  return column(
    options,
    { kind: 'note', holds, ...(to !== undefined && { to }) },
    textCodec(options.required ?? false),
  );
}
