import { mergeClasses } from '@fluentui/react-components';
import { Timer24Regular } from '@fluentui/react-icons';
import { lastDayOf, lastMomentOf, type DueRule } from '#domain/help/due-dates.ts';
import { isWorkingDay, lastWorkingDayBy } from '#domain/shared/calendar/working-days.ts';
import { weekdayDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { momentAt } from '#i18n/moments.ts';
import { useTexts } from '#i18n/texts.ts';
import { instantOfLocal, localTimeOf } from '#kernel/local-time.ts';
import { dayOf, plainDate, type PlainDate } from '#kernel/plain-date.ts';
import { useLayout } from '#ui/layout.ts';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { useMinute } from '#ui/use-minute.ts';
import { answerTexts } from '#features/help/answer-texts.ts';

type FoundDateProps = { readonly rule: DueRule; readonly start: string; readonly unitName: string };

/** One deadline that was found: when it is, how long there is, and what to do when it has passed. */
export const FoundDate = ({ rule, start, unitName }: FoundDateProps) => {
  const words = useTexts(answerTexts);
  const language = useLanguage();
  const layout = useLayout();
  const type = useType();
  const now = useMinute();
  const due = whenDue(rule, start);
  if (!due) return null;
  const { day, moment } = due;
  const isPast = moment === undefined ? day < dayOf(now) : Date.parse(instantOfLocal(moment) ?? '') < now;
  const when =
    moment === undefined ? weekdayDate(day, language) : momentAt(instantOfLocal(moment) ?? '', now, language);
  return (
    <div className={layout.row}>
      <Tile>
        <Timer24Regular />
      </Tile>
      <div className={mergeClasses(layout.stack, layout.gapXXS, type.breaking)}>
        {isPast ? (
          <>
            <p className={type.subtitle2}>{words.passed(when)}</p>
            <p className={mergeClasses(type.body1, type.secondary)}>{words.actNow(unitName)}</p>
          </>
        ) : (
          <>
            <p className={mergeClasses(type.body1, type.secondary)} {...contentLanguage}>
              {rule.label}
            </p>
            <p className={type.subtitle2}>{when}</p>
            <p className={mergeClasses(type.caption1, type.secondary)}>{words.inDays(daysUntil(day, dayOf(now)))}</p>
            {moment === undefined && !isWorkingDay(day) && (
              <p className={type.body1}>{words.planFor(weekdayDate(lastWorkingDayBy(day), language))}</p>
            )}
          </>
        )}
      </div>
    </div>
  );
};

function whenDue(rule: DueRule, start: string): { readonly day: PlainDate; readonly moment?: string } | undefined {
  if (rule.unit === 'hours') {
    const moment = lastMomentOf(rule, start);
    return moment === undefined ? undefined : { day: moment.slice(0, 10) as PlainDate, moment };
  }
  const instant = instantOfLocal(start);
  const day = plainDate(instant === undefined ? start : localTimeOf(instant).slice(0, 10));
  return day && { day: lastDayOf(rule, day) };
}

const daysUntil = (day: PlainDate, today: PlainDate): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
