import { accepted, refused } from '#kernel/result.ts';
import { column, type Codec, type Column, type ColumnOptions, type Presence } from './column.ts';
import { orEmpty } from './presence.ts';

export const numberCodec: Codec<number> = {
  read: (wire) =>
    typeof wire === 'number' && Number.isFinite(wire)
      ? accepted(wire)
      : refused(`expected a number, got ${JSON.stringify(wire)}`),
  write: (value) => value,
};

type NumberOptions<Required extends boolean> = ColumnOptions<Required> & {
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
};

export function number<const Required extends boolean = false>(
  options: NumberOptions<Required>,
): Column<Presence<number, Required>> {
  const { min, max, decimals = 0 } = options;
  return column(options, { kind: 'number', min, max, decimals }, orEmpty(options.required, numberCodec));
}
