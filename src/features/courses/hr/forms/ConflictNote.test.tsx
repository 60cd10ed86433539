import { render, screen } from '@testing-library/react';
import type { UseFormReturn } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { ConflictNote } from './ConflictNote.tsx';

type Values = { title: string; format: string; starts: string; place: string; targetGroups: string[] };

const form = {} as UseFormReturn<Values>;

/** The names of the two choices for a field that both have changed. */
function choicesFor<Field extends keyof Values>(field: Field, mine: Values[Field], theirs: Values[Field]): string[] {
  render(
    <ConflictNote form={form} conflict={{ editor: '', theirs: [], clashes: [{ field, mine, theirs } as never] }} />,
  );
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
    expect(choicesFor('targetGroups', ['leaders', 'newLeaders'], [])).toEqual([
      'Din: Ledere, Nye ledere',
      'Kollegaens: tom',
    ]);
  });

  it('is shown as a time without its sign', () => {
    expect(choicesFor('starts', '2027-02-04T09:00', '')).toEqual(['Din: 2027-02-04 09:00', 'Kollegaens: tom']);
  });
});
