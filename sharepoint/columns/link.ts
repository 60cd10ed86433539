import { accepted, refused } from '#kernel/result.ts';
import { column, type Codec, type Column, type ColumnOptions, type Presence } from './column.ts';
import { orEmpty } from './presence.ts';

export type Link = { readonly url: string; readonly description: string };

const linkCodec: Codec<Link> = {
  read(wire) {
    const { Url: url, Description: description } = Object(wire) as { Url?: unknown; Description?: unknown };
    if (typeof url !== 'string') return refused('expected a link');
    return accepted({ url, description: typeof description === 'string' ? description : url });
  },
  write: ({ url, description }) => ({ Url: url, Description: description }),
};

/** An address with a text. The address is shown only after the reader has checked its scheme. */
export const link = <const Required extends boolean = false>(
  options: Omit<ColumnOptions<Required>, 'indexed' | 'unique'>,
): Column<Presence<Link, Required>> => column(options, { kind: 'link' }, orEmpty(options.required, linkCodec));
