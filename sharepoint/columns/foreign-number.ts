import { column, type Column, type ColumnOptions, type Presence } from './column.ts';
import { numberCodec } from './number.ts';
import { orEmpty } from './presence.ts';

/** The ID of a row in another list, as an indexed number: a lookup column would not be rescued by its index on a long list. */
export const foreignNumber = <const Required extends boolean = false>(
  options: Omit<ColumnOptions<Required>, 'indexed'> & { readonly to: string },
): Column<Presence<number, Required>> =>
  column(
    { ...options, indexed: true },
    { kind: 'foreignNumber', to: options.to },
    orEmpty(options.required, numberCodec),
  );
