import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { columnFixtures } from '#columns/columns.fixtures.ts';
import { dateTime } from '#columns/date-time.ts';
import type { FieldColumn, Option, Typed } from '#columns/fields/field-kind.ts';
import { fieldOf } from '#columns/fields/field-of.ts';
import { note } from '#columns/note.ts';
import { ColumnField } from './ColumnField.tsx';

type HeldProps = {
  readonly column: FieldColumn;
  readonly begins: Typed;
  readonly options?: readonly Option[];
  readonly onLeave?: (typed: Typed) => void;
};

/** A field with somebody who keeps what is typed. */
const Held = ({ column, begins, options, onLeave }: HeldProps) => {
  const [typed, setTyped] = useState(begins);
  return (
    <>
      <ColumnField
        column={column}
        typed={typed}
        onType={setTyped}
        onLeave={() => onLeave?.(typed)}
        problem="Ret det"
        {...(options && { options })}
      />
      <output>{JSON.stringify(typed)}</output>
    </>
  );
};

const held = (): unknown => JSON.parse(screen.getByRole('status').textContent ?? '');

describe.each(Object.entries(columnFixtures))('a %s column', (_, fixture) => {
  const column = fixture.column({ required: false });
  const value = fixture.answers[0]!.value;

  it('is drawn with its label, its value and what is wrong', () => {
    const typed = fieldOf(column).typedOf(value, column);
    const { container } = render(<Held column={column} begins={typed} />);
    expect(screen.getAllByText('Eksempel').length).toBeGreaterThan(0);
    expect(screen.getByText('Ret det')).toBeTruthy();
    expect(container.querySelectorAll('input, select, textarea').length).toBeGreaterThan(0);
    expect(held()).toEqual(typed);
  });
});

const base = { internalName: 'Example', title: 'Eksempel' };

/** What the browser says of a field that is filled in half. */
const halfTyped = (input: HTMLElement): void => {
  Object.defineProperty(input, 'validity', { value: { badInput: true }, configurable: true });
};

describe('a moment', () => {
  const open = (begins: Typed, onLeave?: (typed: Typed) => void) =>
    render(<Held column={dateTime(base)} begins={begins} {...(onLeave && { onLeave })} />);
  const day = () => screen.getByLabelText('Eksempel: Dato');
  const clock = () => screen.getByLabelText('Eksempel: Klokkeslæt');

  it('is typed in two fields', () => {
    open('2027-02-04T09:00');
    fireEvent.change(clock(), { target: { value: '10:30' } });
    expect(held()).toBe('2027-02-04T10:30');
  });

  it('keeps half a day, which the browser calls an empty one', () => {
    open('');
    fireEvent.change(clock(), { target: { value: '10:30' } });
    halfTyped(day());
    fireEvent.blur(day());
    expect(held()).toBe('?T10:30');
  });

  it('is not left by going from its day to its clock', () => {
    const onLeave = vi.fn();
    open('', onLeave);
    fireEvent.focusOut(day(), { relatedTarget: clock() });
    expect(onLeave).not.toHaveBeenCalled();
    fireEvent.focusOut(clock(), { relatedTarget: document.body });
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

describe('rows of another list', () => {
  const column = note({ ...base, holds: 'keys', to: 'others' });
  const options = [
    ['en', 'Den ene'],
    ['to', 'Den anden'],
  ] as const;

  it('are chosen by name and taken away again', () => {
    render(<Held column={column} begins="en" options={options} />);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'to' } });
    expect(held()).toBe('en\nto');
    fireEvent.click(screen.getByRole('button', { name: 'Fjern Den ene' }));
    expect(held()).toBe('to');
  });

  it('that are gone stay to be seen', () => {
    render(<Held column={column} begins="væk" options={options} />);
    expect(screen.getByRole('button', { name: 'Fjern væk' })).toBeTruthy();
  });
});

it('a free text says what may not be written there', () => {
  render(<Held column={note(base)} begins="" />);
  expect(screen.getByText('Skriv ikke personoplysninger om medarbejdere her.')).toBeTruthy();
});
