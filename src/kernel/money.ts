import type { Brand } from './brand.ts';

/** An amount in whole øre. Never kroner, never a fraction. */
export type Ore = Brand<number, 'Ore'>;

/** Takes kroner as SharePoint stores them (12.5); gives øre, rounded to the nearest. */
export const oreFromKroner = (kroner: number): Ore => Math.round(kroner * 100) as Ore;

export const kronerFromOre = (ore: Ore): number => ore / 100;
