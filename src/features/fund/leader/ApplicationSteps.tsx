import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Circle20Regular, RadioButton20Regular } from '@fluentui/react-icons';
import type { FundYear } from '#data/fund/fund-content.ts';
import type { AnsweredApplication } from '#data/fund/application-rows.ts';
import type { ApplicantStatus } from '#domain/fund/answer.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { fundTexts } from '../fund-texts.ts';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  steps: { display: 'flex', gap: tokens.spacingHorizontalS, [narrow]: { flexDirection: 'column' } },
  step: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minWidth: 0,
    borderTop: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    [narrow]: { flexDirection: 'row', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, borderTop: 'none' },
  },
  done: {
    borderTopColor: tokens.colorStatusSuccessBorder2,
    '& > svg': { color: tokens.colorStatusSuccessForeground3 },
  },
  now: { '& > svg': { color: tokens.colorBrandForeground1 } },
});

const order = ['sent', 'answered', 'starts', 'documented', 'paid'] as const;
type Step = (typeof order)[number];

/** How far an application has come, by its status. */
const reached: Readonly<Record<ApplicantStatus, number>> = {
  withdrawn: 1,
  sent: 1,
  refused: 2,
  released: 2,
  granted: 2,
  started: 3,
  documented: 4,
  paid: 5,
};

type ApplicationStepsProps = {
  readonly application: AnsweredApplication;
  readonly status: ApplicantStatus;
  readonly year: FundYear | undefined;
};

/** The way from sent to paid: what is done, what is next, and when. */
export const ApplicationSteps = ({ application, status, year }: ApplicationStepsProps) => {
  const words = useTexts(fundTexts);
  const language = useLanguage();
  const [styles, layout, type, hidden] = [useStyles(), useLayout(), useType(), useVisuallyHidden().hidden];
  const far = reached[status];
  const dayOfStep = (step: Step): string => {
    if (step === 'sent') return longDate(dayOf(application.created), language);
    if (step === 'answered' && application.answer?.announcedAt)
      return longDate(dayOf(application.answer.announcedAt), language);
    if (step === 'starts') return longDate(application.starts, language);
    if (step === 'documented' && far < 4 && year?.documentBy)
      return words.notLater(longDate(year.documentBy, language));
    return '';
  };
  return (
    <ol className={mergeClasses(layout.plainList, styles.steps)} aria-label={words.stepsOf}>
      {order.map((step, at) => {
        const state = at < far ? 'done' : at === far ? 'now' : 'later';
        return (
          <li
            key={step}
            className={mergeClasses(styles.step, state === 'done' && styles.done, state === 'now' && styles.now)}
            {...(state === 'now' && { 'aria-current': 'step' as const })}
          >
            {icons[state]}
            <span className={type.body1Strong}>
              <span className={hidden}>{words.stepStates[state]}: </span>
              {words.steps[step]}
            </span>
            <span className={mergeClasses(type.caption1, type.secondary)}>{dayOfStep(step)}</span>
          </li>
        );
      })}
    </ol>
  );
};

const icons = {
  done: <CheckmarkCircle20Filled aria-hidden="true" />,
  now: <RadioButton20Regular aria-hidden="true" />,
  later: <Circle20Regular aria-hidden="true" />,
};
