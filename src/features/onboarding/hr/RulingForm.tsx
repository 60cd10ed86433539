import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { RulingSaid } from '#data/onboarding/plan-rows.ts';
import { useRule } from '#data/onboarding/use-plans.ts';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { focusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { padding: `${tokens.spacingVerticalM} 0`, cursor: 'pointer', ...focusRing() },
  form: { paddingBottom: tokens.spacingVerticalL, maxWidth: '480px' },
});

type RulingFormProps = {
  readonly plan: Plan;
  readonly title: string;
  readonly help: string;
  /** What would be ruled; nothing while it is not all chosen. */
  readonly said: RulingSaid | undefined;
  readonly children?: ReactNode;
  readonly fault?: string | undefined;
};

/** One thing HR can change in a plan: folded, with what it does in one sentence. */
export const RulingForm = ({ plan, title, help, said, children, fault }: RulingFormProps) => {
  const words = useTexts(hrOnboardingTexts);
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const { mutate, isPending, isError, isSuccess } = useRule(plan);
  const [sent, setSent] = useState({ text: '', requestId: '' });
  const save = () => {
    if (!said) return;
    const text = JSON.stringify(said);
    // The same words sent again after a failure are the same row.
    const requestId = isError && sent.text === text ? sent.requestId : crypto.randomUUID();
    setSent({ text, requestId });
    mutate({ key: plan.key, said, requestId });
  };
  return (
    <details className={styles.fold}>
      <summary className={mergeClasses(type.body1Strong, styles.summary)}>{title}</summary>
      <div className={mergeClasses(layout.stack, layout.gapM, styles.form)}>
        <p className={type.body1}>{help}</p>
        {children}
        {fault !== undefined && <MessageNote tone="error">{fault}</MessageNote>}
        <div className={layout.row}>
          <Action look="primary" disabled={!said || isPending || fault !== undefined} onClick={save}>
            {words.save}
          </Action>
        </div>
        <div role="status">
          {isError && <MessageNote tone="error">{words.notSaved}</MessageNote>}
          {isSuccess && <p className={type.body1}>{words.saved}</p>}
        </div>
      </div>
    </details>
  );
};
