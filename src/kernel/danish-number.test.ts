import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kronerAsTyped, numberAsTyped, readKroner, readNumber } from './danish-number.ts';
import type { Ore } from './money.ts';
import { accepted, refused } from './result.ts';

describe('a whole number in Danish', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    [' 12 ', 12],
    ['1.000', 1000],
    ['1.234.567', 1_234_567],
    ['1 000', 1000],
    ['1\u00a0000', 1000],
    ['007', 7],
    ['-5', -5],
    ['−5', -5],
    ['-0', 0],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toEqual(accepted(value));
  });

  it.each([
    ['1,5', 'notWhole'],
    ['12,000', 'notWhole'],
    ['1,0', 'notWhole'],
    ['1.5', 'notANumber'],
    ['1.00', 'notANumber'],
    ['1000.000', 'notANumber'],
    ['0.123', 'notANumber'],
    ['1.000 000', 'notANumber'],
    ['tre', 'notANumber'],
    ['1e3', 'notANumber'],
    ['0x10', 'notANumber'],
    ['1.', 'notANumber'],
    [',5', 'notANumber'],
    ['', 'notANumber'],
    ['12 stk', 'notANumber'],
    ['9007199254740993', 'notANumber'],
  ] as const)('%j is refused: %s', (text, why) => {
    expect(readNumber(text)).toEqual(refused(why));
  });
});

describe('a number with decimals', () => {
  it('takes a comma, and no more decimals than there is room for', () => {
    expect(readNumber('1.000,25', 2)).toEqual(accepted(1000.25));
    expect(readNumber('12,000', 2)).toEqual(refused('tooManyDecimals'));
  });

  it('reads back what it wrote', () => {
    const twoDecimals = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(twoDecimals, (value) => {
        expect(readNumber(numberAsTyped(value), 2)).toEqual(accepted(value === 0 ? 0 : value));
      }),
    );
  });

  it('is read alike with and without dots', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(readNumber(new Intl.NumberFormat('da-DK').format(value))).toEqual(accepted(value));
      }),
    );
  });
});

describe('an amount in kroner', () => {
  it.each([
    ['1.000', 100_000],
    ['1.000,50', 100_050],
    ['1000,5', 100_050],
    ['1.000 kr.', 100_000],
    ['kr. 12,25', 1225],
    ['1.000,-', 100_000],
    ['0,29', 29],
    ['-0,29', -29],
  ])('%j is %d øre', (text, ore) => {
    expect(readKroner(text)).toEqual(accepted(ore));
  });

  it('refuses what nobody can pay', () => {
    expect(readKroner('12,345')).toEqual(refused('tooManyDecimals'));
    expect(readKroner('12.5')).toEqual(refused('notANumber'));
    expect(readKroner('kr.')).toEqual(refused('notANumber'));
  });

  it('reads back what it wrote, to the øre', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (ore) => {
        expect(readKroner(kronerAsTyped(ore as Ore))).toEqual(accepted(ore));
      }),
    );
  });

  it('never throws, and never gives half an øre', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readKroner(text);
        expect(!read.ok || Number.isSafeInteger(read.value)).toBe(true);
      }),
    );
  });
});
