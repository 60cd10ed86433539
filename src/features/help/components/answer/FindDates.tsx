import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type Ref } from 'react';
import { startsOf, type DueRule } from '#domain/help/due-dates.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { plainDate } from '#kernel/plain-date.ts';
import { instantOfLocal } from '#kernel/local-time.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';
import { FoundDate } from './FoundDate.tsx';

const useStyles = makeStyles({
  well: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL },
  field: { flex: '0 1 260px', minWidth: 0, '@media print': { display: 'none' } },
  notes: { '@media print': { display: 'none' } },
});

type FindDatesProps = {
  readonly rules: readonly DueRule[];
  /** Whom to call about a deadline that has passed. */
  readonly unitName: string;
  readonly firstField: Ref<HTMLInputElement>;
};

/** Finds a topic's deadlines from a day the leader knows. What is written is state of this part: neither kept nor sent. */
export const FindDates = ({ rules, unitName, firstField }: FindDatesProps) => {
  const words = useTexts(answerTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const starts = startsOf(rules);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [faults, setFaults] = useState<Readonly<Record<string, boolean>>>({});
  const isWhole = (value: string, hour: boolean) => (hour ? instantOfLocal(value) : plainDate(value)) !== undefined;
  const found = rules.filter(({ from }) =>
    isWhole(
      typed[from] ?? '',
      starts.some((start) => start.from === from && start.hour),
    ),
  );
  return (
    <div className={styles.well}>
      <div className={styles.fields}>
        {starts.map(({ from, hour }, at) => (
          <Field
            key={from}
            label={{ children: from, ...contentLanguage }}
            className={styles.field}
            {...(faults[from] && { validationMessage: hour ? words.notAMoment : words.notADay })}
          >
            <Input
              ref={at === 0 ? firstField : undefined}
              type={hour ? 'datetime-local' : 'date'}
              value={typed[from] ?? ''}
              autoComplete="off"
              onChange={(_, { value }) => {
                setTyped((before) => ({ ...before, [from]: value }));
                setFaults((before) => ({ ...before, [from]: false }));
              }}
              // a browser says of half a date that there is none; only the field itself knows that something was typed
              onBlur={({ currentTarget }) =>
                setFaults((before) => ({ ...before, [from]: currentTarget.validity.badInput }))
              }
            />
          </Field>
        ))}
      </div>
      <div role="status" className={mergeClasses(layout.stack, layout.gapM)}>
        {found.length === 0 ? (
          <p className={mergeClasses(type.body1, type.secondary, styles.notes)}>{words.chooseDay}</p>
        ) : (
          found.map((rule) => (
            <FoundDate key={rule.label} rule={rule} start={typed[rule.from] ?? ''} unitName={unitName} />
          ))
        )}
      </div>
      <p className={mergeClasses(type.caption1, type.secondary, styles.notes)}>{words.datesStay}</p>
    </div>
  );
};
