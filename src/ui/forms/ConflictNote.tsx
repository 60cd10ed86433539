import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FieldColumn, Typed } from '#columns/fields/field-kind.ts';
import { cellOf, judge } from '#columns/fields/field-of.ts';
import type { FieldColumns } from '#columns/fields/form-row.ts';
import { useTexts } from '#i18n/texts.ts';
import { HeadedCard } from '../HeadedCard.tsx';
import { useCellWords, type KnownNames } from '../fields/use-cell-words.ts';
import { MessageNote } from '../states/MessageNote.tsx';
import { useType } from '../type.ts';
import type { RowForm } from './FormField.tsx';
import { formsTexts } from './forms-texts.ts';
import type { Conflict } from './use-merging.ts';

const useStyles = makeStyles({
  clash: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  value: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

type ConflictNoteProps = {
  readonly conflict: Conflict;
  readonly form: RowForm;
  readonly columns: FieldColumns;
  readonly names?: KnownNames;
};

/** What a colleague changed meanwhile: what was put in, and what has to be chosen. */
export const ConflictNote = ({ conflict, form, columns, names }: ConflictNoteProps) => {
  const words = useTexts(formsTexts);
  const styles = useStyles();
  const type = useType();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [conflict]);
  const shown = useShown(names);
  const nameOf = (field: string) => columns[field]?.title ?? field;
  const { editor, clashes, theirs } = conflict;
  return (
    <HeadedCard ref={heading} title={editor === '' ? words.conflict : words.conflictBy(editor)}>
      {theirs.length > 0 && <p className={type.body1}>{words.takenOver(theirs.map(nameOf).join(', '))}</p>}
      <MessageNote tone="warning">{clashes.length > 0 ? words.chooseBelow : words.lookAndSave}</MessageNote>
      {clashes.map(({ field, mine, theirs: other }) => {
        const choices = [mine, other];
        const choose = (choice: string) => form.setValue(field, choices[Number(choice)]!, { shouldDirty: true });
        const labelled = (value: Typed, say: (words: string) => string) => (
          <span className={styles.value}>{say(shown(columns[field], value) || words.empty)}</span>
        );
        return (
          <fieldset key={field} className={styles.clash}>
            <legend className={type.body1Strong}>{nameOf(field)}</legend>
            <RadioGroup defaultValue="0" onChange={(_, { value }) => choose(value)}>
              <Radio value="0" label={labelled(mine, words.yours)} />
              <Radio value="1" label={labelled(other, words.theirs)} />
            </RadioGroup>
          </fieldset>
        );
      })}
    </HeadedCard>
  );
};

/** What is typed as its cell would say it; letter by letter where it is not sound. */
function useShown(names: KnownNames | undefined): (column: FieldColumn | undefined, typed: Typed) => string {
  const cellWords = useCellWords(names);
  return (column, typed) => {
    const read = column && judge({ ...column, required: false }, typed);
    return read?.ok ? cellOf(column!, read.value, cellWords) : String(typed);
  };
}
