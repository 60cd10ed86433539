import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { Approval } from '#data/talks/material-files.ts';
import type { Material } from '#domain/talks/material.ts';
import { useTexts } from '#i18n/texts.ts';
import { plainDate } from '#kernel/plain-date.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { useToday } from '#ui/use-today.ts';
import { materialsTexts } from '#features/talks/materials-texts.ts';

const useStyles = makeStyles({
  form: {
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
});

type ApproveFormProps = {
  readonly material: Material;
  readonly busy: boolean;
  readonly onApprove: (approval: Approval) => void;
  readonly onCancel: () => void;
};

/** Who has approved the version, and when it is to be looked at again. */
export const ApproveForm = ({ material, busy, onApprove, onCancel }: ApproveFormProps) => {
  const words = useTexts(materialsTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const today = useToday();
  const [approvedBy, setApprovedBy] = useState(material.approvedBy);
  const [reviewBy, setReviewBy] = useState<string>(material.reviewBy ?? '');
  const [tried, setTried] = useState(false);
  const missing = approvedBy.trim() === '' ? words.approvedByMissing : undefined;
  const wrong = reviewBy !== '' && !plainDate(reviewBy) ? words.reviewByWrong : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing === undefined && wrong === undefined)
      onApprove({ approvedBy: approvedBy.trim(), approvedOn: today, reviewBy: plainDate(reviewBy) ?? null });
  };
  return (
    <form className={styles.form} aria-label={words.approveOf(material.title)} noValidate onSubmit={submit}>
      <p className={mergeClasses(type.body1, type.secondary)}>{words.approveLead}</p>
      <div className={styles.fields}>
        <Field
          label={words.approvedByLabel}
          required
          hint={words.approvedByHint}
          {...(tried && missing !== undefined && { validationMessage: missing })}
        >
          <Input value={approvedBy} maxLength={255} onChange={(_, { value }) => setApprovedBy(value)} />
        </Field>
        <Field label={words.reviewByLabel} {...(tried && wrong !== undefined && { validationMessage: wrong })}>
          <Input type="date" value={reviewBy} onChange={(_, { value }) => setReviewBy(value)} />
        </Field>
      </div>
      <div className={layout.row}>
        <Action type="submit" look="primary" disabled={busy}>
          {words.approve}
        </Action>
        <Action disabled={busy} onClick={onCancel}>
          {words.cancel}
        </Action>
      </div>
    </form>
  );
};
