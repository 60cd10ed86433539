import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons';
import { useParams } from 'wouter';
import { useMendCase, usePlans, useRecyclePlan } from '#data/onboarding/use-plans.ts';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { isDueToGo } from '#domain/onboarding/plan/plan-retention.ts';
import { viewOf } from '#domain/onboarding/plan/plan-view.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { Loaded } from '../Loaded.tsx';
import { onboardingTexts } from '../onboarding-texts.ts';
import { FoldedSteps, StepSection } from '../plan/StepSection.tsx';
import { useTicking } from '../plan/use-ticking.ts';
import { HrFrame } from './HrFrame.tsx';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';
import {
  ChangeLeader,
  EndPause,
  MoveStart,
  MoveStep,
  PausePlan,
  PlainRuling,
  SetDeputy,
  SetRoles,
} from './PlanChanges.tsx';
import { useNames } from './use-names.ts';

/** `#/hr/nye-ledere/<key>`: one plan, HR's own steps in it, and what HR can change. */
export const PlanPage = () => {
  const words = useTexts(hrOnboardingTexts);
  const { key } = useParams<{ key: string }>();
  const plans = usePlans();
  const nameOf = useNames();
  const plan = plans.data?.plans.find((each) => each.key === key);
  return (
    <HrFrame title={plan ? words.planOf(nameOf(plan.leader)) : words.title}>
      <Loaded asked={plans}>
        {() =>
          plan ? (
            <OnePlan plan={plan} />
          ) : (
            <EmptyState icon={<DocumentSearch24Regular />} title={words.gone} lead={words.goneLead} />
          )
        }
      </Loaded>
    </HrFrame>
  );
};

const OnePlan = ({ plan }: { readonly plan: Plan }) => {
  const words = { ...useTexts(onboardingTexts), ...useTexts(hrOnboardingTexts) };
  const today = useToday();
  const [layout, hidden] = [useLayout(), useVisuallyHidden()];
  const saying = useTicking(plan.key);
  const ticking = plan.state === 'running' ? saying : null;
  const view = viewOf(plan, 'hr', today);
  const ours = [...view.now, ...view.next, ...view.later, ...view.done, ...view.notForMe];
  return (
    <>
      <p role="status" className={hidden.hidden}>
        {saying.told}
      </p>
      <PlanFacts plan={plan} />
      <StepSection title={words.hrSteps} empty={words.noSteps} steps={ours} ticking={ticking} />
      <Card>
        {(['newLeader', 'leadersLeader'] as const).map((owner) => (
          <FoldedSteps
            key={owner}
            title={words.ownerNames[owner]}
            steps={plan.steps.filter((step) => step.owner === owner)}
            ticking={null}
          />
        ))}
      </Card>
      {plan.state === 'running' && <Changes plan={plan} />}
      <Card className={mergeClasses(layout.stack, layout.gapM)}>
        {isDueToGo(plan, today) ? <Recycle plan={plan} /> : <Mend plan={plan} />}
      </Card>
    </>
  );
};

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    '& dd': { margin: 0 },
  },
});

const PlanFacts = ({ plan }: { readonly plan: Plan }) => {
  const words = { ...useTexts(onboardingTexts), ...useTexts(hrOnboardingTexts) };
  const language = useLanguage();
  const nameOf = useNames();
  const [styles, type] = [useStyles(), useType()];
  const { deputy } = plan;
  const deputyName = deputy ? nameOf(deputy.person) : words.none;
  const until = deputy?.lastDay ? words.deputyUntil(deputyName, longDate(deputy.lastDay, language)) : deputyName;
  const pauses = plan.pauses.map(({ from, to }) => words.pauseSpan(longDate(from, language), longDate(to, language)));
  const facts = [
    [words.leader, nameOf(plan.leader)],
    [words.leadersLeader, nameOf(plan.leadersLeader)],
    [words.deputy, until],
    [words.programme, words.programmes[plan.programme]],
    [words.begins, longDate(plan.startsOn, language)],
    [words.belongs, plan.roles.map((role) => words.roles[role]).join(', ') || words.none],
    [words.pauses, pauses.join('; ') || words.none],
    [words.plans, words.states[plan.state]],
  ] as const;
  return (
    <Card as="section" aria-label={words.facts}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className={mergeClasses(type.caption1, type.secondary)}>{name}</dt>
            <dd className={type.body1}>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};

const Changes = ({ plan }: { readonly plan: Plan }) => {
  const words = useTexts(hrOnboardingTexts);
  const [layout, type] = [useLayout(), useType()];
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby="changes">
      <h2 id="changes" className={type.subtitle1}>
        {words.change}
      </h2>
      <div>
        <MoveStart plan={plan} />
        <MoveStep plan={plan} />
        <PausePlan plan={plan} />
        {plan.pauses.length > 0 && <EndPause plan={plan} />}
        <SetRoles plan={plan} />
        <ChangeLeader plan={plan} />
        <SetDeputy plan={plan} />
        {plan.deputy && <PlainRuling plan={plan} kind="endDeputy" />}
        <PlainRuling plan={plan} kind="finish" />
        <PlainRuling plan={plan} kind="withdraw" />
      </div>
    </Card>
  );
};

/** Finishes a change of people that was cut off half-way. */
const Mend = ({ plan }: { readonly plan: Plan }) => {
  const words = useTexts(hrOnboardingTexts);
  const [layout, type] = [useLayout(), useType()];
  const { mutate, isPending, isSuccess, isError } = useMendCase();
  return (
    <>
      <p className={type.body1}>{words.help.mend}</p>
      <div className={layout.row}>
        <Action disabled={isPending} onClick={() => mutate(plan)}>
          {words.acts.mend}
        </Action>
        <span role="status" className={type.body1}>
          {isSuccess && words.saved}
          {isError && words.notSaved}
        </span>
      </div>
    </>
  );
};

/** Half a year after its end a plan goes, rulings and ticks together. */
const Recycle = ({ plan }: { readonly plan: Plan }) => {
  const words = useTexts(hrOnboardingTexts);
  const [layout, type] = [useLayout(), useType()];
  const { mutate, isPending, isError } = useRecyclePlan();
  return (
    <>
      <p className={type.body1}>{words.help.recycle}</p>
      <div className={layout.row}>
        <Action disabled={isPending} onClick={() => mutate(plan.key)}>
          {words.acts.recycle}
        </Action>
        <span role="status" className={type.body1}>
          {isError && words.notSaved}
        </span>
      </div>
    </>
  );
};
