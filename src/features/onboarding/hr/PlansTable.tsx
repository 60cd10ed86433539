import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { byPhase, waitingIn } from '#domain/onboarding/plan/plans.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';
import { planPath } from './hr-path.ts';
import { useNames } from './use-names.ts';
import { waitingWords } from './waiting-words.ts';

const narrow = '@media (max-width: 767px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', [narrow]: { display: 'block' } },
  head: { textAlign: 'start', [narrow]: { display: 'none' } },
  body: { [narrow]: { display: 'block' } },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'flex', flexDirection: 'column', padding: `${tokens.spacingVerticalM} 0` },
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    [narrow]: { padding: 0 },
  },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** Running plans, phase by phase and by name inside a phase: never by progress. */
export const PlansTable = ({ plans }: { readonly plans: readonly Plan[] }) => {
  const words = { ...useTexts(onboardingTexts), ...useTexts(hrOnboardingTexts) };
  const today = useToday();
  const nameOf = useNames();
  const heading = useId();
  const [layout, type] = [useLayout(), useType()];
  const named = plans.toSorted((one, other) => nameOf(one.leader).localeCompare(nameOf(other.leader), 'da'));
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapL)} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle1}>
        {words.plans}
      </h2>
      {[...byPhase(named, today)].map(
        ([phase, inPhase]) =>
          inPhase.length > 0 && (
            <div key={phase}>
              <h3 className={type.subtitle2}>
                {words.phases[phase]} <span className={type.secondary}>{inPhase.length}</span>
              </h3>
              <Rows plans={inPhase} all={plans} label={words.phases[phase]} />
            </div>
          ),
      )}
    </Card>
  );
};

/** More are on the plan's own page. */
const mostShown = 3;

type RowsProps = { readonly plans: readonly Plan[]; readonly all: readonly Plan[]; readonly label: string };

const Rows = ({ plans, all, label }: RowsProps) => {
  const words = useTexts(hrOnboardingTexts);
  const [styles, type] = [useStyles(), useType()];
  return (
    <table className={styles.table} aria-label={label}>
      <thead className={styles.head}>
        <tr>
          {[words.leader, words.programme, words.begins, words.leadersLeader, words.missing].map((heading) => (
            <th key={heading} scope="col" className={mergeClasses(styles.cell, type.caption1Strong)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.body}>
        {plans.map((plan) => (
          <Row key={plan.key} plan={plan} all={all} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ plan, all }: { readonly plan: Plan; readonly all: readonly Plan[] }) => {
  const words = useTexts(hrOnboardingTexts);
  const { programmes } = useTexts(onboardingTexts);
  const language = useLanguage();
  const today = useToday();
  const nameOf = useNames();
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const waiting = waitingIn(plan, all, today);
  const cell = mergeClasses(styles.cell, type.body1);
  return (
    <tr className={styles.row}>
      <th scope="row" className={mergeClasses(styles.cell, type.body1Strong)}>
        <TextLink href={`#${planPath(plan.key)}`} alone>
          {nameOf(plan.leader)}
        </TextLink>
      </th>
      <td className={cell}>{programmes[plan.programme]}</td>
      <td className={cell}>{longDate(plan.startsOn, language)}</td>
      <td className={cell}>{nameOf(plan.leadersLeader)}</td>
      <td className={cell}>
        {waiting.length === 0 ? (
          <span className={type.secondary}>{words.nothing}</span>
        ) : (
          <ul className={mergeClasses(layout.plainList, styles.warning)}>
            {waiting.slice(0, mostShown).map((each, at) => (
              <li key={at}>{waitingWords(each, words)}</li>
            ))}
            {waiting.length > mostShown && <li>{words.moreMissing(waiting.length - mostShown)}</li>}
          </ul>
        )}
      </td>
    </tr>
  );
};

/** Plans that have ended, until retention takes them. */
export const EndedPlans = ({ plans }: { readonly plans: readonly Plan[] }) => {
  const words = useTexts(hrOnboardingTexts);
  const nameOf = useNames();
  const [layout, type] = [useLayout(), useType()];
  if (plans.length === 0) return null;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby="ended">
      <h2 id="ended" className={type.subtitle2}>
        {words.ended}
      </h2>
      <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapS)}>
        {plans.map((plan) => (
          <li key={plan.key} className={layout.row}>
            <TextLink href={`#${planPath(plan.key)}`} alone>
              {nameOf(plan.leader)}
            </TextLink>
            <span className={mergeClasses(type.body1, type.secondary)}>{words.states[plan.state]}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
