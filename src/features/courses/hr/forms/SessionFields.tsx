import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { FormField } from './FormField.tsx';
import { FormGroup } from './FormFrame.tsx';
import { hrFormsTexts } from './hr-forms-texts.ts';
import type { SessionValues } from './session-values.ts';

type SessionForm = { readonly form: UseFormReturn<SessionValues> };

/** The fields of a session, in the order in which one plans it. */
export const SessionFields = ({ form }: SessionForm) => {
  const words = useTexts(hrFormsTexts);
  return (
    <>
      <FormGroup title={words.when}>
        <FormField form={form} name="title" hint={words.hints.sessionTitle} />
        <Timing form={form} />
        <FormField form={form} name="place" />
        <FormField form={form} name="onlineLink" kind="link" />
        <FormField form={form} name="instructor" hint={words.hints.instructor} />
      </FormGroup>
      <FormGroup title={words.seats}>
        <Pair>
          <FormField form={form} name="capacity" kind="count" hint={words.hints.capacity} />
          <FormField form={form} name="waitingListCapacity" kind="count" hint={words.hints.waitingListCapacity} />
          <FormField form={form} name="coachingCapacity" kind="count" hint={words.hints.coachingCapacity} />
          <FormField form={form} name="reservedSeats" kind="count" />
        </Pair>
        <FormField form={form} name="reservedNote" hint={words.hints.reservedNote} />
      </FormGroup>
      <FormGroup title={words.window}>
        <Pair>
          <FormField form={form} name="signUpOpens" kind="moment" hint={words.hints.signUpOpens} />
          <FormField form={form} name="signUpCloses" kind="moment" hint={words.hints.signUpCloses} />
        </Pair>
        <FormField form={form} name="cancelUntil" kind="moment" hint={words.hints.cancelUntil} />
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

const quarters = ['1', '2', '3', '4'] as const;

/** When: a date, one quarter or several, or not decided yet. */
const Timing = ({ form }: SessionForm) => {
  const words = useTexts(hrFormsTexts);
  const styles = useStyles();
  const type = useType();
  const { field } = useController({ control: form.control, name: 'timing' });
  const choices = [['', words.choose] as const, ...quarters.map((quarter) => [quarter, quarter] as const)];
  return (
    <>
      <fieldset className={styles.timing}>
        <legend className={type.body1}>{words.fields.timing}</legend>
        <RadioGroup layout="horizontal" value={field.value} onChange={(_, { value }) => field.onChange(value)}>
          {(['date', 'quarter', 'open'] as const).map((timing) => (
            <Radio key={timing} value={timing} label={words.timings[timing]} />
          ))}
        </RadioGroup>
      </fieldset>
      {field.value === 'date' && (
        <Pair>
          <FormField form={form} name="starts" kind="moment" required />
          <FormField form={form} name="ends" kind="moment" />
        </Pair>
      )}
      {field.value === 'quarter' && (
        <Pair>
          <FormField form={form} name="fromYear" kind="count" required />
          <FormField form={form} name="fromQuarter" kind="choice" options={choices} required />
          <FormField form={form} name="toYear" kind="count" />
          <FormField form={form} name="toQuarter" kind="choice" options={choices} />
        </Pair>
      )}
    </>
  );
};
