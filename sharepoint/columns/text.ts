import { accepted, refused } from '#kernel/result.ts';
import { column, type Codec, type Column, type ColumnOptions, type TextHolds } from './column.ts';

/** An empty cell and an empty text are the same to people, so both read as `''`; a required text may not be empty. */
export const textCodec = (required: boolean): Codec<string> => ({
  read(wire) {
    const text = wire ?? '';
    if (typeof text !== 'string') return refused(`expected text, got ${typeof text}`);
    return required && text === '' ? refused('a required text is empty') : accepted(text);
  },
  write: (value) => value,
});

type TextOptions = ColumnOptions<boolean> & { readonly maxLength?: number; readonly holds?: TextHolds };

/** One line of text, at most 255 characters (SharePoint's limit). */
export function text(options: TextOptions): Column<string> {
  const { maxLength = 255, holds = 'words' } = options;
  return column(options, { kind: 'text', maxLength, holds }, textCodec(options.required ?? false));
}
