import type { Option } from '#columns/fields/field-kind.ts';
import { groupsOf, type FieldColumns } from '#columns/fields/form-row.ts';
import { FormField, type RowForm } from './FormField.tsx';
import { FormGroup } from './FormFrame.tsx';

type FieldGroupsProps = {
  readonly form: RowForm;
  readonly columns: FieldColumns;
  /** Of columns that point at other lists: the rows to choose among, by the column's key. */
  readonly options?: Readonly<Record<string, readonly Option[]>>;
  /** The row is not made yet, so that what is chosen once can be chosen. */
  readonly isNew: boolean;
};

/** All fields of a list under the headings that its declaration gives them. */
export const FieldGroups = ({ form, columns, options = {}, isNew }: FieldGroupsProps) =>
  groupsOf(columns).map(({ title, keys }) => (
    <FormGroup key={title} title={title}>
      {keys.map((key) => {
        const column = columns[key]!;
        const isFixed = column.readOnly === 'always' || (column.readOnly === 'onceMade' && !isNew);
        const given = options[key];
        return (
          <FormField
            key={key}
            form={form}
            name={key}
            column={column}
            readOnly={isFixed}
            {...(given && { options: given })}
          />
        );
      })}
    </FormGroup>
  ));
