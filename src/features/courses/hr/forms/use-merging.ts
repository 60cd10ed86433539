import { useState } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import type { Versioned } from '#data/rows/versioned-rows.ts';
import { mergeChanges, type Clash } from '#domain/shared/three-way.ts';

/** What a colleague saved while the form was open. */
export type Conflict<Values> = {
  readonly editor: string;
  readonly clashes: readonly Clash<Values>[];
  /** Changed by them alone, and put into the form. */
  readonly theirs: readonly (keyof Values)[];
};

/**
 * A row that is being edited, and what happens when somebody else was faster: their changes are put beside one's own,
 * and where both changed the same field one chooses. Nothing that either wrote is lost.
 */
export function useMerging<Item, Values extends FieldValues>(
  form: UseFormReturn<Values>,
  start: Versioned<Item>,
  valuesOf: (item: Item) => Values,
) {
  const [before, setBefore] = useState(start);
  const [conflict, setConflict] = useState<Conflict<Values>>();
  const merge = (current: Versioned<Item>) => {
    const theirs = valuesOf(current.item);
    const merged = mergeChanges<Values>(valuesOf(before.item), form.getValues(), theirs);
    form.reset(theirs);
    for (const [field, value] of Object.entries(merged.fields)) {
      form.setValue(field as Path<Values>, value as PathValue<Values, Path<Values>>, { shouldDirty: true });
    }
    setBefore(current);
    setConflict({ editor: current.editor, clashes: merged.clashes, theirs: merged.theirs });
  };
  return { before, conflict, merge };
}
