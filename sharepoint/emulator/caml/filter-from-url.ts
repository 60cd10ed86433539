import { unknownColumn } from '#emulator/errors.ts';
import type { Constant, Filter } from '#emulator/odata/filter.ts';
import type { Field } from '#emulator/store/fields.ts';
import { compare } from './compare.ts';
import { shownPath } from './shown-path.ts';

const most = 10;

/** A list's page narrows itself by its address: `?FilterField1=Title&FilterValue1=Item 2`. All must hold. */
export function filterFromUrl(query: ReadonlyMap<string, string>, fields: readonly Field[]): Filter | undefined {
  let all: Filter | undefined;
  for (let at = 1; at <= most; at++) {
    const name = query.get(`filterfield${at}`);
    if (name === undefined) break;
    const next = equals(name, query.get(`filtervalue${at}`) ?? '', fields);
    all = all ? { is: 'and', left: all, right: next } : next;
  }
  return all;
}

function equals(name: string, text: string, fields: readonly Field[]): Filter {
  const field = fields.find(({ internalName }) => internalName.toLowerCase() === name.toLowerCase());
  if (!field) throw unknownColumn(name);
  return compare('eq', shownPath(field), constantOf(field, text));
}

function constantOf(field: Field, text: string): Constant {
  if (text === '') return { type: 'null', value: null };
  const isNumber = ['Number', 'Currency', 'Counter', 'Integer', 'Boolean'].includes(field.type);
  return isNumber && Number.isFinite(Number(text))
    ? { type: 'number', value: Number(text) }
    : { type: 'text', value: text };
}
