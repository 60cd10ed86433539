import { Field, Input, Select, Textarea, makeStyles } from '@fluentui/react-components';
import { useController, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { useTexts } from '#i18n/texts.ts';
import { hrFormsTexts } from './hr-forms-texts.ts';
import type { HrFormsWords } from './hr-forms.da.ts';

const useStyles = makeStyles({
  short: { maxWidth: '240px', gridTemplateColumns: 'minmax(0, 1fr)' },
  choice: { maxWidth: '400px', gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { maxWidth: '68ch', gridTemplateColumns: 'minmax(0, 1fr)' },
});

type Named<Values extends FieldValues> = Path<Values> & keyof HrFormsWords['fields'];

type FormFieldProps<Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>;
  readonly name: Named<Values>;
  readonly hint?: string;
  readonly required?: boolean;
  /** `text` and `lines` are as wide as a line may be, the others as their values. */
  readonly kind?: 'text' | 'lines' | 'count' | 'moment' | 'choice' | 'link';
  /** Of a `choice`: value and what is read. */
  readonly options?: readonly (readonly [string, string])[];
  readonly readOnly?: boolean;
};

/** A field by the name of what it holds, with what is wrong about it beside it. */
export function FormField<Values extends FieldValues>(props: FormFieldProps<Values>) {
  const { form, name, hint, required = false, kind = 'text', options = [], readOnly = false } = props;
  const words = useTexts(hrFormsTexts);
  const styles = useStyles();
  const { error } = form.getFieldState(name, form.formState);
  const said = words.problems[(error?.type ?? 'missing') as keyof HrFormsWords['problems']];
  const wide = kind === 'text' || kind === 'lines' || kind === 'link';
  return (
    <Field
      label={words.fields[name]}
      required={required}
      className={wide ? styles.text : kind === 'choice' ? styles.choice : styles.short}
      {...(hint !== undefined && { hint })}
      {...(error && { validationMessage: said })}
    >
      <Control form={form} name={name} kind={kind} options={options} readOnly={readOnly} />
    </Field>
  );
}

type ControlProps<Values extends FieldValues> = Required<
  Pick<FormFieldProps<Values>, 'form' | 'name' | 'kind' | 'options' | 'readOnly'>
>;

/** Fluent's field gives label, hint and message to the one control inside it. */
function Control<Values extends FieldValues>({
  form,
  name,
  kind,
  options,
  readOnly,
  ...fromField
}: ControlProps<Values>) {
  const { field } = useController({ control: form.control, name });
  const { onChange, ...controlled } = field;
  const given = {
    ...fromField,
    ...controlled,
    autoComplete: 'off',
    onChange: (_: unknown, data: { value: string }) => onChange(data.value),
  };
  if (kind === 'lines') return <Textarea {...given} rows={6} resize="vertical" />;
  if (kind === 'choice')
    return (
      <Select {...given}>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    );
  if (kind === 'moment') return <Input {...given} type="datetime-local" />;
  const inputMode = kind === 'count' ? 'numeric' : kind === 'link' ? 'url' : 'text';
  return <Input {...given} readOnly={readOnly} inputMode={inputMode} />;
}
