import { Field, Input, Select, makeStyles } from '@fluentui/react-components';
import { readWholeKroner } from '#domain/fund/application-form.ts';
import { reasonsFor, type ReasonedKind } from '#domain/fund/reasons.ts';
import { useTexts } from '#i18n/texts.ts';
import { fundTexts } from '../fund-texts.ts';
import type { SecretariatWords } from './secretariat.da.ts';
import { secretariatTexts } from './secretariat-texts.ts';

const useStyles = makeStyles({
  amount: { maxWidth: '200px' },
  reason: { maxWidth: '68ch', gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0 } },
});

type AmountFieldProps = {
  readonly label?: string;
  readonly hint?: string;
  readonly value: string;
  readonly tried: boolean;
  readonly onChange: (value: string) => void;
};

/** Whole kroner as people type them, with what is wrong about them once one has tried to save. */
export const AmountField = ({ label, hint, value, tried, onChange }: AmountFieldProps) => {
  const words = useTexts(secretariatTexts);
  const styles = useStyles();
  const read = readWholeKroner(value);
  const problem = typeof read === 'string' ? words.problems[read as keyof SecretariatWords['problems']] : undefined;
  return (
    <Field
      label={label ?? words.amount}
      required
      className={styles.amount}
      {...(hint !== undefined && { hint })}
      {...(tried && problem !== undefined && { validationMessage: problem })}
    >
      <Input value={value} inputMode="decimal" autoComplete="off" onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
};

type ReasonFieldProps = {
  readonly kind: ReasonedKind;
  readonly value: string;
  readonly tried: boolean;
  readonly onChange: (value: string) => void;
};

/** A reason from the catalogue: what the applicant reads is written there once. */
export const ReasonField = ({ kind, value, tried, onChange }: ReasonFieldProps) => {
  const words = useTexts(secretariatTexts);
  const { reasons } = useTexts(fundTexts);
  const styles = useStyles();
  return (
    <Field
      label={words.reason}
      required
      className={styles.reason}
      {...(tried && value === '' && { validationMessage: words.missingReason })}
    >
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{words.chooseReason}</option>
        {reasonsFor(kind).map((reason) => (
          <option key={reason} value={reason}>
            {reasons[reason]}
          </option>
        ))}
      </Select>
    </Field>
  );
};
