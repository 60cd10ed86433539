import { accepted, refused } from '#kernel/result.ts';
import { column, type Codec, type Column, type ColumnOptions, type Presence } from './column.ts';
import { orEmpty } from './presence.ts';

/** SharePoint keeps whole seconds. */
const toSeconds = (instant: number): string => new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');

const instantCodec: Codec<string> = {
  read: (wire) =>
    typeof wire === 'string' && !Number.isNaN(Date.parse(wire))
      ? accepted(toSeconds(Date.parse(wire)))
      : refused(`expected an instant, got ${JSON.stringify(wire)}`),
  write: (value) => toSeconds(Date.parse(value)),
};

/** An instant, as an ISO string in UTC with whole seconds: `2026-11-21T10:00:00Z`. */
export const dateTime = <const Required extends boolean = false>(
  options: ColumnOptions<Required>,
): Column<Presence<string, Required>> => column(options, { kind: 'dateTime' }, orEmpty(options.required, instantCodec));
