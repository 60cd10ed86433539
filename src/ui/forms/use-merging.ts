import { useState } from 'react';
import type { Typed } from '#columns/fields/field-kind.ts';
import type { TypedRow } from '#columns/fields/form-row.ts';
import type { RowForm } from './FormField.tsx';
import { mergeChanges, type Clash } from './three-way.ts';

/** What a colleague saved while the form was open. */
export type Conflict = {
  readonly editor: string;
  readonly clashes: readonly Clash<TypedRow>[];
  /** Changed by them alone, and put into the form. */
  readonly theirs: readonly string[];
};

/** A row as it was read, and who had changed it last. */
type Read<Item> = { readonly item: Item; readonly editor: string };

/**
 * A row that is being edited, and what happens when somebody else was faster: their changes are put beside one's own,
 * and where both changed the same field one chooses. Nothing that either wrote is lost.
 */
export function useMerging<Item, Version extends Read<Item>>(
  form: RowForm,
  start: Version & Read<Item>,
  typedOf: (item: Item) => TypedRow,
) {
  const [before, setBefore] = useState<Version & Read<Item>>(start);
  const [conflict, setConflict] = useState<Conflict>();
  const merge = (current: Version & Read<Item>) => {
    const theirs = typedOf(current.item);
    const merged = mergeChanges<TypedRow>(typedOf(before.item), form.getValues(), theirs);
    form.reset(theirs);
    for (const [field, typed] of Object.entries<Typed>(merged.fields)) {
      form.setValue(field, typed, { shouldDirty: true });
    }
    setBefore(current);
    setConflict({ editor: current.editor, clashes: merged.clashes, theirs: merged.theirs.map(String) });
  };
  return { before, conflict, merge };
}
