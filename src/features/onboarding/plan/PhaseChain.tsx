import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  Circle20Regular,
  ErrorCircle20Regular,
  RadioButton20Filled,
} from '@fluentui/react-icons';
import type { PhaseState } from '#domain/onboarding/plan/plan-view.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { onboardingTexts } from '../onboarding-texts.ts';

const useStyles = makeStyles({
  chain: {
    display: 'grid',
    gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1023px)': { display: 'none' }, // narrow, the heading says the phase
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  overdue: { color: tokens.colorStatusDangerForeground3 },
  later: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  done: <CheckmarkCircle20Filled aria-hidden="true" />,
  now: <RadioButton20Filled aria-hidden="true" />,
  overdue: <ErrorCircle20Regular aria-hidden="true" />,
  later: <Circle20Regular aria-hidden="true" />,
};

/** The phases of the year with their last days, and which of them is on. */
export const PhaseChain = ({ phases }: { readonly phases: readonly PhaseState[] }) => {
  const words = useTexts(onboardingTexts);
  const language = useLanguage();
  const [styles, layout, type, hidden] = [useStyles(), useLayout(), useType(), useVisuallyHidden()];
  return (
    <ol className={mergeClasses(layout.plainList, styles.chain)}>
      {phases.map(({ phase, state, lastDay }) => (
        <li key={phase} className={layout.stack} aria-current={state === 'now' ? 'step' : undefined}>
          <span className={styles[state]}>{icons[state]}</span>
          <span className={hidden.hidden}>{words.phaseStates[state]}: </span>
          <span className={type.body1Strong}>{words.phases[phase]}</span>
          {(state === 'now' || state === 'later') && phase !== 'beforeStart' && (
            <span className={mergeClasses(type.caption1, type.secondary)}>
              {words.until(longDate(lastDay, language))}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
};
