import { useController, type UseFormReturn } from 'react-hook-form';
import type { FieldColumn, Option } from '#columns/fields/field-kind.ts';
import type { TypedRow } from '#columns/fields/form-row.ts';
import { ColumnField } from '../fields/ColumnField.tsx';

/** A form of a row: what is typed, by the columns' keys. */
export type RowForm = UseFormReturn<TypedRow>;

export type FormFieldProps = {
  readonly form: RowForm;
  readonly name: string;
  readonly column: FieldColumn;
  /** Rows of another list to choose among. */
  readonly options?: readonly Option[];
  readonly readOnly?: boolean;
  /** Where the form demands what the column does not. */
  readonly required?: boolean;
};

/** A column's field in a form, with what is wrong about it beside it. */
export const FormField = ({ form, name, column, options, readOnly = false, required }: FormFieldProps) => {
  const { field, fieldState } = useController({ control: form.control, name });
  const message = fieldState.error?.message;
  return (
    <ColumnField
      column={required === undefined ? column : { ...column, required }}
      typed={field.value}
      onType={field.onChange}
      onLeave={field.onBlur}
      first={field.ref}
      readOnly={readOnly}
      {...(options && { options })}
      {...(message !== undefined && { problem: message })}
    />
  );
};
