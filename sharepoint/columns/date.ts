import { dayOf, startOfDay, type PlainDate } from '#kernel/plain-date.ts';
import { accepted, refused } from '#kernel/result.ts';
import { column, type Codec, type Column, type ColumnOptions, type Presence } from './column.ts';
import { orEmpty } from './presence.ts';

/** SharePoint keeps a day as the instant it begins in the site's zone: 14 January is `2026-01-13T23:00:00Z`. */
const dayCodec: Codec<PlainDate> = {
  read: (wire) =>
    typeof wire === 'string' && !Number.isNaN(Date.parse(wire))
      ? accepted(dayOf(wire))
      : refused(`expected a date, got ${JSON.stringify(wire)}`),
  write: startOfDay,
};

/** A calendar day, without a time. */
export const date = <const Required extends boolean = false>(
  options: ColumnOptions<Required>,
): Column<Presence<PlainDate, Required>> => column(options, { kind: 'date' }, orEmpty(options.required, dayCodec));
