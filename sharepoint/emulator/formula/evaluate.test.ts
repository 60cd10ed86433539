import { expect, it } from 'vitest';
import { builtInFields } from '#emulator/fields/built-in.ts';
import type { Field } from '#emulator/store/fields.ts';
import { holds } from './evaluate.ts';
import { parseFormula } from './parse.ts';

const fields: Field[] = ['Kind', 'Count', 'Flag'].map((internalName) => ({
  ...builtInFields('da').find((field) => field.internalName === 'Title')!,
  internalName,
  title: `Titel på ${internalName}`,
}));

it.each([
  ['=[Kind]="signUp"', true],
  ['=[Kind]="SIGNUP"', true],
  ['=[Kind]<>"signUp"', false],
  ['=[Titel på Kind]="signUp"', true],
  ['=OR([Kind]="a",[Kind]="signUp")', true],
  ['=AND([Kind]="signUp";[Count]>=3)', true],
  ['=NOT([Count]<3)', true],
  ['=LEN([Kind])=6', true],
  ['=LEN([Missing])=0', true],
  ['=ISBLANK([Missing])', true],
  ['=ISBLANK([Kind])', false],
  ['=[Flag]', true],
  ['=[Missing]=""', true],
  ['=[Missing]=0', true],
  ['=([Count]=3)', true],
  ['=[Kind]="si""gn"', false],
  ['TRUE', true],
])('%s is %s', (formula, expected) => {
  expect(holds(parseFormula(formula), { Kind: 'signUp', Count: 3, Flag: true }, fields)).toBe(expected);
});

it.each(['=', '=AND()', '=AND([A]', '=[A', '="open', '=1=2=3', '=NOT(1,2)', `=${'('.repeat(60)}1${')'.repeat(60)}`])(
  '%s is refused',
  (formula) => {
    expect(() => parseFormula(formula)).toThrow(/not/);
  },
);
