import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { choice } from '#columns/choice.ts';
import { dateTime } from '#columns/date-time.ts';
import type { Typed } from '#columns/fields/field-kind.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { multiChoice } from '#columns/multi-choice.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { ConflictNote } from './ConflictNote.tsx';
import type { RowForm } from './FormField.tsx';

const columns = {
  title: text({ internalName: 'Title', title: 'Navn' }),
  format: choice({ internalName: 'Format', title: 'Form', labels: { halfDay: 'Halv dag', fullDay: 'Hel dag' } }),
  groups: multiChoice({ internalName: 'Groups', title: 'Målgruppe', labels: { old: 'Ledere', new: 'Nye ledere' } }),
  starts: dateTime({ internalName: 'Starts', title: 'Begynder' }),
  seats: number({ internalName: 'Seats', title: 'Pladser' }),
  unit: foreignText({ internalName: 'Unit', title: 'Enhed', to: 'units' }),
};
const names = { nameIn: (list: string, key: string) => `${list}: ${key}` };

/** The names of the two choices for a field that both have changed. */
function choicesFor(field: keyof typeof columns, mine: Typed, theirs: Typed): string[] {
  const conflict = { editor: '', theirs: [], clashes: [{ field, mine, theirs }] };
  render(<ConflictNote form={{} as RowForm} columns={columns} names={names} conflict={conflict} />);
  return screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent ?? '');
}

describe('what two of HR have written in the same field', () => {
  it('is shown letter by letter', () => {
    expect(choicesFor('title', 'Teamledelse', 'Trivsel i Team Nord')).toEqual([
      'Din: Teamledelse',
      'Kollegaens: Trivsel i Team Nord',
    ]);
  });

  it('is shown by the words of the choices, not by what the list calls them', () => {
    expect(choicesFor('format', 'halfDay', 'fullDay')).toEqual(['Din: Halv dag', 'Kollegaens: Hel dag']);
  });

  it('is shown so where several may be chosen', () => {
    expect(choicesFor('groups', ['old', 'new'], [])).toEqual(['Din: Ledere, Nye ledere', 'Kollegaens: tom']);
  });

  it('is shown as a day and a clock', () => {
    expect(choicesFor('starts', '2027-02-04T09:00', '')).toEqual([
      'Din: 4.\u00a0februar 2027 kl.\u00a09.00',
      'Kollegaens: tom',
    ]);
  });

  it('is shown as it was typed where it is not sound', () => {
    expect(choicesFor('seats', 'tre', '1000')).toEqual(['Din: tre', 'Kollegaens: 1.000']);
  });

  it('is shown by the name of what it points at', () => {
    expect(choicesFor('unit', 'hr', '')).toEqual(['Din: units: hr', 'Kollegaens: tom']);
  });
});
