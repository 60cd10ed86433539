import { Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plans } from '#data/onboarding/read-plans.ts';
import { usePlans, useStartPlan } from '#data/onboarding/use-plans.ts';
import { programmes, type Programme } from '#domain/onboarding/plan/terms.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { Loaded } from '../Loaded.tsx';
import { onboardingTexts } from '../onboarding-texts.ts';
import { faultsOf, previewOf, startOf, type Draft } from './draft.ts';
import { HrFrame } from './HrFrame.tsx';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';
import { hrPlansPath } from './hr-path.ts';
import { PersonField } from './PersonField.tsx';
import { Preview } from './Preview.tsx';
import { RolesField } from './RolesField.tsx';
import { Started } from './Started.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** `#/hr/nye-ledere/start`: two people, a programme, a date and the roles, with the plan beside them. */
export const StartPage = () => {
  const words = useTexts(hrOnboardingTexts);
  const plans = usePlans();
  return (
    <HrFrame title={words.startTitle} lead={words.startLead}>
      <Loaded asked={plans}>{(all) => <StartForm all={all} />}</Loaded>
    </HrFrame>
  );
};

const empty: Draft = { leader: null, leadersLeader: null, programme: 'newLeader', startsOn: '', roles: ['staff'] };

const StartForm = ({ all }: { readonly all: Plans }) => {
  const words = useTexts(hrOnboardingTexts);
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const [draft, setDraft] = useState(empty);
  // Made once: sent again after a failure, nothing is made twice.
  const [{ key, requestId, openedAt }] = useState(() => ({
    key: crypto.randomUUID(),
    requestId: crypto.randomUUID(),
    openedAt: new Date().toISOString(),
  }));
  const { mutate, isPending, isError, isSuccess } = useStartPlan();
  const [isAsked, setAsked] = useState(false);
  const faults = isSuccess ? {} : faultsOf(draft, all.plans);
  const said = startOf(draft, all.steps);
  const preview = previewOf(draft, all.steps, openedAt);
  if (isSuccess && said) return <Started said={said} planKey={key} />;
  const start = () => {
    setAsked(true);
    if (said && Object.keys(faults).length === 0) mutate({ key, said, requestId });
  };
  return (
    <Card className={styles.columns}>
      <DraftFields draft={draft} faults={isAsked ? faults : shownAtOnce(faults)} onChange={setDraft} />
      <div className={mergeClasses(layout.stack, layout.gapL)}>
        {preview && <Preview plan={preview} />}
        <p className={mergeClasses(type.caption1, type.secondary)}>{words.takeBackLater}</p>
        {isError && <MessageNote tone="error">{words.startFailed}</MessageNote>}
        <div className={layout.row}>
          <Action look="primary" disabled={isPending} onClick={start}>
            {isPending ? words.starting : words.startPlan}
          </Action>
          <Action href={`#${hrPlansPath}`}>{words.cancel}</Action>
        </div>
      </div>
    </Card>
  );
};

/** What is only missing is said when somebody wants to start; what is wrong is said at once. */
const shownAtOnce = (faults: ReturnType<typeof faultsOf>): ReturnType<typeof faultsOf> =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault === 'hasPlan' || fault === 'samePerson'));

type DraftFieldsProps = {
  readonly draft: Draft;
  readonly faults: ReturnType<typeof faultsOf>;
  readonly onChange: (change: (before: Draft) => Draft) => void;
};

const DraftFields = ({ draft, faults, onChange }: DraftFieldsProps) => {
  const words = { ...useTexts(onboardingTexts), ...useTexts(hrOnboardingTexts) };
  const layout = useLayout();
  const set = (change: Partial<Draft>) => onChange((before) => ({ ...before, ...change }));
  const said = (field: keyof Draft) => faults[field] && words[faults[field]];
  const date = said('startsOn');
  return (
    <div className={mergeClasses(layout.stack, layout.gapL)}>
      <PersonField
        label={words.whoNew}
        person={draft.leader}
        fault={said('leader')}
        onChange={(leader) => set({ leader })}
      />
      <PersonField
        label={words.whoLeads}
        person={draft.leadersLeader}
        fault={said('leadersLeader')}
        onChange={(leadersLeader) => set({ leadersLeader })}
      />
      <Field label={words.programme}>
        <Select value={draft.programme} onChange={(_, { value }) => set({ programme: value as Programme })}>
          {programmes.map((programme) => (
            <option key={programme} value={programme}>
              {words.programmes[programme]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.startDate}
        required
        {...(date !== undefined && { validationMessage: date, validationState: 'error' as const })}
      >
        <Input type="date" value={draft.startsOn} onChange={(_, { value }) => set({ startsOn: value })} />
      </Field>
      <RolesField roles={draft.roles} onChange={(roles) => set({ roles })} />
    </div>
  );
};
