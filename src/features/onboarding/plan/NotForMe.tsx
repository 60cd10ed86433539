import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { notForMeReasons, type NotForMeReason } from '#domain/onboarding/plan/terms.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';

const useStyles = makeStyles({
  ask: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type NotForMeProps = { readonly onSave: (reason: NotForMeReason) => void; readonly onCancel: () => void };

/** Asks why a step is put aside: a chosen reason, never words. */
export const NotForMe = ({ onSave, onCancel }: NotForMeProps) => {
  const words = useTexts(onboardingTexts);
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const [reason, setReason] = useState<NotForMeReason>(notForMeReasons[0]);
  return (
    <div className={mergeClasses(layout.stack, layout.gapM, styles.ask)}>
      <Field label={words.whyNot}>
        <RadioGroup value={reason} onChange={(_, { value }) => setReason(value as NotForMeReason)}>
          {notForMeReasons.map((each) => (
            <Radio key={each} value={each} label={words.notForMeReasons[each]} />
          ))}
        </RadioGroup>
      </Field>
      <p className={mergeClasses(type.body1, layout.measure)}>{words.whyNotLead}</p>
      <div className={layout.row}>
        <Action look="primary" onClick={() => onSave(reason)}>
          {words.save}
        </Action>
        <Action onClick={onCancel}>{words.cancel}</Action>
      </div>
    </div>
  );
};
