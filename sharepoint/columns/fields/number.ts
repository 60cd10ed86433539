import { kronerAsTyped, numberAsTyped, readKroner, readNumber } from '#kernel/danish-number.ts';
import { kronerFromOre, type Ore } from '#kernel/money.ts';
import { accepted, refused } from '#kernel/result.ts';
import { isBlankText, problemOf, textOf, within, type FieldKind } from './field-kind.ts';

type Known<Value> = Value | null;

export const numberField: FieldKind<'number', Known<number>> = {
  empty: () => null,
  typedOf: (value) => (value === null ? '' : numberAsTyped(value)),
  isBlank: isBlankText,
  judge(typed, { min, max, decimals }) {
    const read = readNumber(textOf(typed), decimals);
    if (read.ok) return within(read.value, min, max);
    if (decimals === 0) return refused(problemOf('notWhole'));
    return refused(read.refusal === 'tooManyDecimals' ? { code: read.refusal, decimals } : problemOf('notANumber'));
  },
  cell: (value, words) => (value === null ? '' : words.number(value)),
  compare: (one, other) => (one ?? 0) - (other ?? 0),
  narrowing: { by: 'range' },
};

export const currencyField: FieldKind<'currency', Known<Ore>> = {
  empty: () => null,
  typedOf: (value) => (value === null ? '' : kronerAsTyped(value)),
  isBlank: isBlankText,
  judge(typed, { min, max }) {
    const ore = readKroner(textOf(typed));
    if (!ore.ok) return refused(problemOf('notAnAmount'));
    const kroner = within(kronerFromOre(ore.value), min, max);
    return kroner.ok ? accepted(ore.value) : kroner;
  },
  cell: (value, words) => (value === null ? '' : words.kroner(value)),
  compare: (one, other) => (one ?? 0) - (other ?? 0),
  narrowing: { by: 'range' },
};
