import { Field, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readWholeKroner } from '#domain/fund/application-form.ts';
import { halves, type Half } from '#domain/fund/decision.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { TitledCard } from '../parts/TitledCard.tsx';
import { AmountField, ReasonField } from './AmountField.tsx';
import { DecidingNote } from './DecidingNote.tsx';
import { secretariatTexts } from './secretariat-texts.ts';
import { useDeciding } from './use-deciding.ts';
import type { Year } from './use-year.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 767px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  half: { maxWidth: '320px', '& select': { minWidth: 0 } },
});

/** Moves money between the halves, or changes a frame: each with a reason, as a decision that stays. */
export const MoneyCard = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const styles = useStyles();
  return (
    <TitledCard title={words.moneyTitle}>
      <div className={styles.columns}>
        <MoneyForm
          desk={desk}
          kind="transfer"
          label={words.transferFrom}
          lead={words.transferLead}
          act={words.transfer}
        />
        <MoneyForm desk={desk} kind="frame" label={words.half} lead={words.frameLead} act={words.changeFrame} />
      </div>
    </TitledCard>
  );
};

type MoneyFormProps = {
  readonly desk: Year;
  readonly kind: 'transfer' | 'frame';
  readonly label: string;
  readonly lead: string;
  readonly act: string;
};

const MoneyForm = ({ desk, kind, label, lead, act }: MoneyFormProps) => {
  const words = useTexts(secretariatTexts);
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const deciding = useDeciding(desk);
  const [half, setHalf] = useState<Half>(kind === 'transfer' ? 'central' : 'grants');
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    const kroner = readWholeKroner(amount);
    if (typeof kroner !== 'number' || reason === '') return;
    if (!(await deciding.decide([{ kind, half, amount: kroner, reason }]))) return;
    setAmount('');
    setReason('');
    setTried(false);
  };
  return (
    <div className={mergeClasses(layout.stack, layout.gapM)}>
      <h3 className={mergeClasses(type.body1Strong, layout.heading)}>{act}</h3>
      <p className={mergeClasses(type.body1, type.secondary)}>{lead}</p>
      <Field label={label} className={styles.half}>
        <Select value={half} onChange={(_, { value }) => setHalf(halves.find((each) => each === value) ?? half)}>
          {halves.map((each) => (
            <option key={each} value={each}>
              {words.halves[each]}
            </option>
          ))}
        </Select>
      </Field>
      <AmountField value={amount} tried={tried} onChange={setAmount} />
      <ReasonField kind={kind} value={reason} tried={tried} onChange={setReason} />
      <DecidingNote deciding={deciding} />
      <div className={layout.row}>
        <Action disabled={deciding.isPending} onClick={() => void save()}>
          {deciding.isPending ? words.saving : act}
        </Action>
      </div>
    </div>
  );
};
