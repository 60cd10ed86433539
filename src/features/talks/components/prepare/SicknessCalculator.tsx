import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarClock24Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { sicknessTalkDates } from '#domain/talks/sickness-talk.ts';
import { unbroken, weekdayDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { plainDate, type PlainDate } from '#kernel/plain-date.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { useToday } from '#ui/use-today.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  field: { maxWidth: '240px' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
  },
  value: { margin: 0 },
  dates: { ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` } },
});

/** The last day for the talk. The date one writes is state of this part alone: it is neither kept nor sent. */
export const SicknessCalculator = () => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const today = useToday();
  const [typed, setTyped] = useState('');
  const firstDay = plainDate(typed);
  const fault =
    typed !== '' && !firstDay ? words.notADay : firstDay && firstDay > today ? words.inTheFuture : undefined;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapL)} aria-labelledby={heading}>
      <div className={styles.head}>
        <Tile>
          <CalendarClock24Regular />
        </Tile>
        <div className={mergeClasses(layout.stack, layout.gapXXS)}>
          <h2 id={heading} className={type.subtitle2}>
            {words.calculator}
          </h2>
          <p className={mergeClasses(type.body1, type.secondary)}>{words.calculatorLead}</p>
        </div>
      </div>
      <Field label={words.firstDay} className={styles.field} {...(fault !== undefined && { validationMessage: fault })}>
        <Input type="date" value={typed} autoComplete="off" onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div role="status" className={styles.dates}>
        {firstDay && fault === undefined && <Dates firstDay={firstDay} today={today} />}
      </div>
      <div className={mergeClasses(type.body1, type.secondary, layout.stack, layout.gapXXS, layout.measure)}>
        <p>{unbroken(words.calculatorRule)}</p>
        <p>{unbroken(words.calculatorSource)}</p>
      </div>
    </Card>
  );
};

const Dates = ({ firstDay, today }: { firstDay: PlainDate; today: PlainDate }) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const language = useLanguage();
  const { latest, planFor } = sicknessTalkDates(firstDay);
  return (
    <div className={mergeClasses(layout.stack, layout.gapM)}>
      <dl className={styles.facts}>
        <div>
          <dt className={mergeClasses(type.caption1, type.tertiary)}>{words.latest}</dt>
          <dd className={mergeClasses(type.subtitle2, styles.value)}>{weekdayDate(latest, language)}</dd>
        </div>
        {planFor !== latest && (
          <div>
            <dt className={mergeClasses(type.caption1, type.tertiary)}>{words.planFor}</dt>
            <dd className={mergeClasses(type.subtitle2, styles.value)}>{weekdayDate(planFor, language)}</dd>
          </div>
        )}
      </dl>
      {planFor !== latest && <p className={type.body1}>{words.notWorkingDay}</p>}
      {latest < today && <p className={type.body1Strong}>{words.passed}</p>}
    </div>
  );
};
