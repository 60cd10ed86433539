import { Checkbox, Select } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { FieldColumn } from '#columns/fields/field-kind.ts';
import { useTexts } from '#i18n/texts.ts';
import type { ControlProps } from './control.ts';
import { fieldsTexts } from './fields-texts.ts';

type OneOf = FieldColumn<'choice' | 'foreignText' | 'foreignNumber' | 'person'>;

/** One of what there is. What is chosen already stays to be seen when it is no longer among them. */
export const OneOfControl = ({ column, typed, onType, readOnly, options, first, ties }: ControlProps<OneOf>) => {
  const words = useTexts(fieldsTexts);
  const chosen = String(typed);
  const mayBeNone = column.kind !== 'choice' || column.defaultChoice === undefined;
  const isKnown = chosen === '' || options.some(([value]) => value === chosen);
  return (
    <Select
      {...ties}
      ref={first as Ref<HTMLSelectElement>}
      value={chosen}
      disabled={readOnly}
      onChange={(_, { value }) => onType(value)}
    >
      {mayBeNone && <option value="">{column.required ? words.choose : words.none}</option>}
      {!isKnown && <option value={chosen}>{chosen}</option>}
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
};

/** Any of a few, in the order of the declaration. */
export const SomeOfControl = ({
  typed,
  onType,
  readOnly,
  options,
  first,
}: ControlProps<FieldColumn<'multiChoice'>>) => {
  const chosen = Array.isArray(typed) ? (typed as readonly string[]) : [];
  const turn = (value: string) =>
    onType(options.map(([each]) => each).filter((each) => (each === value) !== chosen.includes(each)));
  return (
    <>
      {options.map(([value, label], place) => (
        <Checkbox
          key={value}
          ref={place === 0 ? (first as Ref<HTMLInputElement>) : undefined}
          label={label}
          disabled={readOnly}
          checked={chosen.includes(value)}
          onChange={() => turn(value)}
        />
      ))}
    </>
  );
};

export const YesNoControl = ({ label, typed, onType, readOnly, first, ties }: ControlProps<FieldColumn<'yesNo'>>) => (
  <Checkbox
    {...(ties['aria-describedby'] !== undefined && { 'aria-describedby': ties['aria-describedby'] })}
    ref={first as Ref<HTMLInputElement>}
    label={label}
    disabled={readOnly}
    checked={typed === true}
    onChange={(_, { checked }) => onType(checked === true)}
  />
);
