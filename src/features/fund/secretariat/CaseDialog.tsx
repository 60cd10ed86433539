import { Field, Radio, RadioGroup, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnsweredApplication } from '#data/fund/application-rows.ts';
import { readWholeKroner } from '#domain/fund/application-form.ts';
import { costAfterOthers } from '#domain/fund/application.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { DeskDialog } from '../parts/DeskDialog.tsx';
import { useKroner } from '../use-kroner.ts';
import { AmountField, ReasonField } from './AmountField.tsx';
import { DecidingNote } from './DecidingNote.tsx';
import { EarlierGrants } from './EarlierGrants.tsx';
import { secretariatTexts } from './secretariat-texts.ts';
import { useDeciding } from './use-deciding.ts';
import type { Case, Year } from './use-year.ts';

type CaseDialogProps = {
  readonly desk: Year;
  readonly one: Case;
  readonly proposed: number;
  readonly applied: number;
  readonly frame: number;
  readonly onClose: () => void;
};

/** One application by itself: another amount than the proposal's, or a refusal, with its reason. */
export const CaseDialog = ({ desk, one, proposed, applied, frame, onClose }: CaseDialogProps) => {
  const words = useTexts(secretariatTexts);
  const kroner = useKroner();
  const deciding = useDeciding(desk);
  const { application, eligibility } = one;
  const cap = costAfterOthers(application);
  const [verdict, setVerdict] = useState<'grant' | 'refuse'>(eligibility.hindrances.length > 0 ? 'refuse' : 'grant');
  const [amount, setAmount] = useState(proposed > 0 ? String(proposed) : '');
  const [reason, setReason] = useState<string>(eligibility.hindrances[0] ?? '');
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    const kronerWanted = readWholeKroner(amount);
    if (reason === '' || (verdict === 'grant' && typeof kronerWanted !== 'number')) return;
    const sums = { cap, round: application.round, roundApplied: applied, roundFrame: frame };
    const about = { application: application.id, reason };
    const held = await deciding.decide([
      verdict === 'grant'
        ? { kind: 'grant', amount: Number(kronerWanted), ...about, ...sums }
        : { kind: 'refuse', ...about },
    ]);
    if (held) onClose();
  };
  return (
    <DeskDialog
      title={words.grantDialog(desk.nameOf(application.applicant))}
      cancel={words.cancel}
      busy={deciding.isPending}
      returnTo={`case-${application.id}`}
      onClose={onClose}
      act={
        <Action look="primary" disabled={deciding.isPending} onClick={() => void save()}>
          {deciding.isPending ? words.saving : words.save}
        </Action>
      }
    >
      <CaseFacts desk={desk} application={application} />
      <Field label={words.verdict}>
        <RadioGroup
          value={verdict}
          onChange={(_, { value }) => {
            setVerdict(value === 'grant' ? 'grant' : 'refuse');
            setReason('');
          }}
        >
          <Radio value="grant" label={words.grantAmount} />
          <Radio value="refuse" label={words.refuse} />
        </RadioGroup>
      </Field>
      {verdict === 'grant' && (
        <AmountField value={amount} hint={words.upTo(kroner(cap))} tried={tried} onChange={setAmount} />
      )}
      <ReasonField kind={verdict} value={reason} tried={tried} onChange={setReason} />
      <DecidingNote deciding={deciding} />
    </DeskDialog>
  );
};

type CaseFactsProps = { readonly desk: Year; readonly application: AnsweredApplication };

/** What was applied for, what it costs, and what the applicant has had before. */
const CaseFacts = ({ desk, application }: CaseFactsProps) => {
  const words = useTexts(secretariatTexts);
  const kroner = useKroner();
  const [layout, type] = [useLayout(), useType()];
  return (
    <div className={mergeClasses(layout.stack, layout.gapXS, type.breaking)}>
      <p className={type.body1} {...contentLanguage}>
        {desk.educationOf(application)}, {application.provider}
      </p>
      <p className={type.body1}>{words.price(kroner(application.price), kroner(application.otherAmount))}</p>
      {application.purpose !== '' && (
        <p className={mergeClasses(type.body1, type.secondary)} {...contentLanguage}>
          {words.purpose}: {application.purpose}
        </p>
      )}
      <EarlierGrants applicant={application.applicant} year={desk.year} />
    </div>
  );
};
