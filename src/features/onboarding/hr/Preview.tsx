import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { owners, type Owner } from '#domain/onboarding/plan/terms.ts';
import { nearDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { dueWords } from '../due-words.ts';
import { onboardingTexts } from '../onboarding-texts.ts';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';

const useStyles = makeStyles({
  three: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  well: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  all: { cursor: 'pointer' },
});

const mostShown = 5;

/** The plan as each of its three readers would get it. */
export const Preview = ({ plan }: { readonly plan: Plan }) => {
  const styles = useStyles();
  return (
    <div className={styles.three}>
      {owners.map((owner) => (
        <AsSeenBy key={owner} owner={owner} plan={plan} />
      ))}
    </div>
  );
};

const AsSeenBy = ({ owner, plan }: { readonly owner: Owner; readonly plan: Plan }) => {
  const words = useTexts(hrOnboardingTexts);
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const steps = plan.steps.filter((step) => step.owner === owner);
  const [first, rest] = [steps.slice(0, mostShown), steps.slice(mostShown)];
  return (
    <section className={mergeClasses(layout.stack, layout.gapM, styles.well)} aria-label={words.sees[owner]}>
      <div className={layout.stack}>
        <h3 className={type.subtitle2}>{words.sees[owner]}</h3>
        <span className={mergeClasses(type.caption1, type.secondary)}>{words.previewCount(steps.length)}</span>
      </div>
      {steps.length === 0 && <p className={type.body1}>{words.noSteps}</p>}
      <Lines steps={first} />
      {rest.length > 0 && (
        <details>
          <summary className={mergeClasses(type.body1, styles.all)}>{words.andMore(rest.length)}</summary>
          <Lines steps={rest} />
        </details>
      )}
    </section>
  );
};

const Lines = ({ steps }: { readonly steps: Plan['steps'] }) => {
  const words = useTexts(onboardingTexts);
  const language = useLanguage();
  const today = useToday();
  const [layout, type] = [useLayout(), useType()];
  return (
    <ol className={mergeClasses(layout.plainList, layout.stack, layout.gapS)}>
      {steps.map((step) => (
        <li key={step.key} className={layout.stack}>
          <span className={mergeClasses(type.caption1, type.secondary)}>
            {step.due.movedFrom
              ? dueWords(step, step.due.day, language, words)
              : words.due(nearDate(step.due.day, today, language))}
          </span>
          <span className={mergeClasses(type.body1, type.breaking)} {...contentLanguage}>
            {step.content?.title}
          </span>
        </li>
      ))}
    </ol>
  );
};
