import { highOf, lowOf, type Mask } from '#emulator/rights/permission.ts';
import { Complex } from '#emulator/wire/answer.ts';

/** A permission mask as SharePoint writes it: two halves, decimal, as text. */
export const maskAnswer = (mask: Mask): Complex =>
  new Complex('SP.BasePermissions', { High: String(highOf(mask)), Low: String(lowOf(mask)) });
