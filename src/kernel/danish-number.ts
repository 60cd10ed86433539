import type { Ore } from './money.ts';
import { accepted, refused, type Result } from './result.ts';

/** Why a text is not the number that was asked for. */
export type NumberRefusal = 'notANumber' | 'notWhole' | 'tooManyDecimals';

/** A sign, whole digits with or without a dot (or a space) before every three, and perhaps decimals after a comma. */
const pattern = /^([-−])?(0+|0*[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/;

type Digits = { readonly sign: 1 | -1; readonly whole: string; readonly decimals: string };

function digitsOf(text: string, decimals: number): Result<Digits, NumberRefusal> {
  const match = pattern.exec(text.trim().replace(/\s/g, ' '));
  if (!match) return refused('notANumber');
  const fraction = match[3] ?? '';
  if (fraction !== '' && decimals === 0) return refused('notWhole');
  if (fraction.length > decimals) return refused('tooManyDecimals');
  const whole = match[2]!.replace(/[. ]/g, '');
  return accepted({ sign: match[1] === undefined ? 1 : -1, whole, decimals: fraction });
}

/** `-0` is no amount of anything. */
const signed = (sign: 1 | -1, size: number): number => (size === 0 ? 0 : sign * size);

/**
 * A number as people write it in Danish: `1.000` is a thousand and `1,5` one and a half. A dot that does not part
 * thousands is refused rather than guessed at, and so is a comma where no decimals are wanted: `12,000` may mean either.
 */
export function readNumber(text: string, decimals = 0): Result<number, NumberRefusal> {
  const digits = digitsOf(text, decimals);
  if (!digits.ok) return digits;
  const { sign, whole, decimals: fraction } = digits.value;
  // a number that the computer could not hold to the last digit is none that was meant
  if (Number(whole) > Number.MAX_SAFE_INTEGER) return refused('notANumber');
  return accepted(signed(sign, Number(fraction === '' ? whole : `${whole}.${fraction}`)));
}

/** An amount as people write it: `1.000`, `1.000,50`, `1.000 kr.` or `1.000,-`. Whole øre, counted and not calculated. */
export function readKroner(text: string): Result<Ore, NumberRefusal> {
  const bare = text
    .trim()
    .replace(/^kr\.?\s*/i, '')
    .replace(/\s*kr\.?$/i, '')
    .replace(/,-$/, '');
  const digits = digitsOf(bare, 2);
  if (!digits.ok) return digits;
  const { sign, whole, decimals } = digits.value;
  const ore = Number(whole + decimals.padEnd(2, '0'));
  return ore > Number.MAX_SAFE_INTEGER ? refused('notANumber') : accepted(signed(sign, ore) as Ore);
}

/** A number as it stands in a field: with a comma, and without dots, which are in the way of who corrects it. */
export const numberAsTyped = (value: number): string => plainDigits(value).replace('.', ',');

/** `1e21` and `1e-7` are no way to write a number in a form. */
const plainDigits = (value: number): string =>
  /e/.test(String(value))
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);

/** An amount as it stands in a field: øre only when there are some. */
export function kronerAsTyped(ore: Ore): string {
  const size = String(Math.abs(ore)).padStart(3, '0');
  const [kroner, rest] = [size.slice(0, -2), size.slice(-2)];
  return `${ore < 0 ? '-' : ''}${kroner}${rest === '00' ? '' : `,${rest}`}`;
}
