import { fundDa } from './fund.da.ts';

/** The reasons' catalogue in Danish: letters are the municipality's, whatever language the app speaks. */
export const reasonWords = fundDa.reasons;
