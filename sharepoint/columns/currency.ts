import { kronerFromOre, oreFromKroner, type Ore } from '#kernel/money.ts';
import { accepted } from '#kernel/result.ts';
import { column, type Codec, type Column, type ColumnOptions, type Presence } from './column.ts';
import { numberCodec } from './number.ts';
import { orEmpty } from './presence.ts';

const oreCodec: Codec<Ore> = {
  read(wire) {
    const kroner = numberCodec.read(wire);
    return kroner.ok ? accepted(oreFromKroner(kroner.value)) : kroner;
  },
  write: kronerFromOre,
};

/** An amount: kroner in SharePoint, whole øre in the app. `min` and `max` are kroner. */
export function currency<const Required extends boolean = false>(
  options: ColumnOptions<Required> & { readonly min?: number; readonly max?: number },
): Column<Presence<Ore, Required>> {
  return column(options, { kind: 'currency', min: options.min, max: options.max }, orEmpty(options.required, oreCodec));
}
