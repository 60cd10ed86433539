import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted } from '#kernel/result.ts';
import { choice } from './choice.ts';
import { columnFixtures } from './columns.fixtures.ts';
import { person } from './person.ts';
import { text } from './text.ts';

/** What is left of a value after it has been sent and answered as JSON. */
const throughJson = (wire: unknown): unknown => JSON.parse(JSON.stringify({ wire })).wire;

/** Whatever JSON SharePoint, or somebody who wrote by REST, may have put into a cell. */
const anyAnswer = fc.jsonValue();

const optional = { required: false };
const required = { required: true };

describe.each(Object.entries(columnFixtures))('a %s column', (kind, fixture) => {
  const { column, arbitrary, answers, unreadable, empty, emptyIsAValue } = fixture;

  it('says its own kind', () => {
    expect(column(optional).kind).toBe(kind);
  });

  it.each([optional, required])('reads back what it wrote ($required)', (presence) => {
    const { read, write } = column(presence);
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(read(throughJson(write(value)))).toEqual(accepted(value));
      }),
    );
  });

  it('reads what SharePoint answers', () => {
    for (const { wire, value } of answers) expect(column(required).read(wire)).toEqual(accepted(value));
  });

  it('takes an empty cell when it is optional', () => {
    expect(column(optional).read(null)).toEqual(accepted(empty));
    expect(column(optional).read(undefined)).toEqual(accepted(empty));
    expect(column(optional).read(throughJson(column(optional).write(empty)))).toEqual(accepted(empty));
  });

  it('refuses an empty cell when it is required and the kind has no value for it', () => {
    expect(column(required).read(null).ok).toBe(emptyIsAValue);
  });

  it('refuses what it cannot read', () => {
    for (const wire of unreadable) expect(column(optional).read(wire).ok, JSON.stringify(wire)).toBe(false);
  });

  it('never throws, whatever stands in the cell', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), (wire, isRequired) => {
        expect(column({ required: isRequired }).read(wire)).toHaveProperty('ok');
      }),
    );
  });
});

describe('a column', () => {
  it('is indexed when it is unique, because SharePoint demands it', () => {
    expect(text({ internalName: 'Key', title: 'Nøgle', unique: true }).indexed).toBe(true);
  });

  it('travels by its internal name, and a person by the name with Id after it', () => {
    expect(text({ internalName: 'Key', title: 'Nøgle' }).property).toBe('Key');
    expect(person({ internalName: 'Owner', title: 'Ejer' }).property).toBe('OwnerId');
  });

  it('with a fallback reads every unknown choice as the fallback', () => {
    const labels = { on: 'Til', off: 'Fra' };
    const column = choice({ internalName: 'Switch', title: 'Kontakt', labels, fallback: 'off' });
    for (const wire of ['Til og fra', null, 3]) expect(column.read(wire)).toEqual(accepted('off'));
  });
});
