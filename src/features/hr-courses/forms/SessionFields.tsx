import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { sessionColumns } from '#data/courses/course-forms.ts';
import { choicesOf } from '#columns/fields/choice.ts';
import { FormField, type RowForm } from '#ui/forms/FormField.tsx';
import { FormGroup } from '#ui/forms/FormFrame.tsx';
import { useType } from '#ui/type.ts';

type SessionColumns = typeof sessionColumns;
type SessionFieldsProps = { readonly form: RowForm; readonly columns: SessionColumns };

/** The fields of a session, in the order in which one plans it. */
export const SessionFields = ({ form, columns }: SessionFieldsProps) => {
  const field = (name: keyof SessionColumns, required = false) => (
    <FormField key={name} form={form} name={name} column={columns[name]} required={required} />
  );
  return (
    <>
      <FormGroup title={columns.title.group ?? ''}>
        {field('title')}
        <Timing form={form} columns={columns} field={field} />
        {field('place')}
        {field('onlineLink')}
        {field('instructor')}
      </FormGroup>
      <FormGroup title={columns.capacity.group ?? ''}>
        <Pair>
          {field('capacity')}
          {field('waitingListCapacity')}
          {field('coachingCapacity')}
          {field('reservedSeats')}
        </Pair>
        {field('reservedNote')}
      </FormGroup>
      <FormGroup title={columns.signUpOpens.group ?? ''}>
        <Pair>
          {field('signUpOpens')}
          {field('signUpCloses')}
        </Pair>
        {field('cancelUntil')}
      </FormGroup>
    </>
  );
};

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingVerticalL,
    alignItems: 'start',
    maxWidth: '640px',
  },
  timing: { border: 'none', margin: 0, padding: 0, '& > legend': { padding: 0 } },
});

const Pair = ({ children }: { children: ReactNode }) => <div className={useStyles().pair}>{children}</div>;

type TimingProps = SessionFieldsProps & {
  readonly field: (name: keyof SessionColumns, required?: boolean) => ReactNode;
};

/** When: a date, one quarter or several, or not decided yet. */
const Timing = ({ form, columns, field: drawn }: TimingProps) => {
  const styles = useStyles();
  const type = useType();
  const { field } = useController({ control: form.control, name: 'timing' });
  const timing = String(field.value);
  return (
    <>
      <fieldset className={styles.timing}>
        <legend className={type.body1}>{columns.timing.title}</legend>
        <RadioGroup layout="horizontal" value={timing} onChange={(_, { value }) => field.onChange(value)}>
          {choicesOf(columns.timing).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </fieldset>
      {timing === 'date' && (
        <Pair>
          {drawn('starts', true)}
          {drawn('ends')}
        </Pair>
      )}
      {timing === 'quarter' && (
        <Pair>
          {drawn('fromYear', true)}
          {drawn('fromQuarter', true)}
          {drawn('toYear')}
          {drawn('toQuarter')}
        </Pair>
      )}
    </>
  );
};
