import { column, type Column, type ColumnOptions, type Presence } from './column.ts';
import { numberCodec } from './number.ts';
import { orEmpty } from './presence.ts';

/** A person of the site, by site user id: SharePoint writes it as `<name>Id`. */
export const person = <const Required extends boolean = false>(
  options: ColumnOptions<Required>,
): Column<Presence<number, Required>> => column(options, { kind: 'person' }, orEmpty(options.required, numberCodec));
