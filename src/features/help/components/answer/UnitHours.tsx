import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Clock16Regular } from '@fluentui/react-icons';
import type { ContactUnit } from '#domain/help/contact.ts';
import { openingHoursOf, opennessAt, type Openness } from '#domain/help/opening-hours.ts';
import { holidayOn } from '#domain/shared/calendar/holidays.ts';
import { weekdayDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { localTimeOf } from '#kernel/local-time.ts';
import { useType } from '#ui/type.ts';
import { useMinute } from '#ui/use-minute.ts';
import { answerTexts } from '#features/help/answer-texts.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, '& > svg': { flexShrink: 0 } },
  open: { color: tokens.colorStatusSuccessForeground1 },
});

/** What a clock in Copenhagen shows. */
const useLocalTime = (): string => localTimeOf(new Date(useMinute()).toISOString());

/** Whether a unit is open now, by the device's clock in Copenhagen; undefined when its hours are not understood. */
export function useOpenness(unit: Pick<ContactUnit, 'hours'>): Openness | undefined {
  const localTime = useLocalTime();
  const spans = openingHoursOf(unit.hours);
  return spans && opennessAt(spans, localTime, (day) => holidayOn(day) !== undefined);
}

/** Open now, opens when, or the hours as HR wrote them: a sign and words. */
export const UnitHours = ({ unit }: { readonly unit: ContactUnit }) => {
  const words = useTexts(answerTexts);
  const styles = useStyles();
  const type = useType();
  const language = useLanguage();
  const openness = useOpenness(unit);
  const today = useLocalTime().slice(0, 10);
  const line = mergeClasses(type.caption1Strong, styles.line);
  if (openness?.state === 'open')
    return (
      <p className={line}>
        <CheckmarkCircle16Filled aria-hidden="true" className={styles.open} />
        {words.openUntil(openness.until)}
      </p>
    );
  return (
    <p className={mergeClasses(line, type.secondary)}>
      <Clock16Regular aria-hidden="true" />
      {openness ? (
        openness.day === today ? (
          words.opensToday(openness.at)
        ) : (
          words.opens(weekdayDate(openness.day, language), openness.at)
        )
      ) : unit.hours === '' ? (
        words.hoursNotSet
      ) : (
        <bdi {...contentLanguage}>{unit.hours}</bdi>
      )}
    </p>
  );
};
