import { mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { sessionsTexts } from '#features/courses/sessions-texts.ts';
import { hrFormsTexts } from './hr-forms-texts.ts';
import type { HrFormsWords } from './hr-forms.da.ts';
import type { Conflict } from './use-merging.ts';

type ConflictNoteProps<Values extends FieldValues> = {
  readonly conflict: Conflict<Values>;
  readonly form: UseFormReturn<Values>;
};

/** What a colleague changed meanwhile: what was put in, and what has to be chosen. */
export function ConflictNote<Values extends FieldValues>({ conflict, form }: ConflictNoteProps<Values>) {
  const words = useTexts(hrFormsTexts);
  const layout = useLayout();
  const type = useType();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [conflict]);
  const shown = useShown();
  const nameOf = (field: keyof Values) => words.fields[field as keyof HrFormsWords['fields']];
  const { editor, clashes, theirs } = conflict;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby="conflict">
      <h2 id="conflict" ref={heading} tabIndex={-1} className={type.subtitle2}>
        {editor === '' ? words.conflict : words.conflictBy(editor)}
      </h2>
      {theirs.length > 0 && <p className={type.body1}>{words.takenOver(theirs.map(nameOf).join(', '))}</p>}
      <MessageNote tone="warning">{clashes.length > 0 ? words.chooseBelow : words.lookAndSave}</MessageNote>
      {clashes.map(({ field, mine, theirs: other }) => {
        const choices = [mine, other];
        const choose = (choice: string) =>
          form.setValue(field as Path<Values>, choices[Number(choice)] as PathValue<Values, Path<Values>>, {
            shouldDirty: true,
          });
        return (
          <fieldset key={String(field)} style={{ border: 'none', margin: 0, padding: 0 }}>
            <legend className={type.body1Strong}>{nameOf(field)}</legend>
            <RadioGroup defaultValue="0" onChange={(_, { value }) => choose(value)}>
              <Radio value="0" label={words.yours(shown(field, mine))} />
              <Radio value="1" label={words.theirs(shown(field, other))} />
            </RadioGroup>
          </fieldset>
        );
      })}
    </Card>
  );
}

const localTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;

/** A value as its field shows it: choices by their words, and a time without the sign that parts day and clock. */
function useShown(): (field: PropertyKey, value: unknown) => string {
  const words = useTexts(hrFormsTexts);
  const { formats, stages, targetGroups } = useTexts(sessionsTexts);
  const choices: Readonly<Record<PropertyKey, Readonly<Record<string, string>>>> = {
    format: formats,
    stage: stages,
    targetGroups,
    timing: words.timings,
  };
  return (field, value) => {
    const each = (one: unknown) => choices[field]?.[String(one)] ?? String(one).replace(localTime, '$1 $2');
    return [value].flat().map(each).join(', ') || words.empty;
  };
}
