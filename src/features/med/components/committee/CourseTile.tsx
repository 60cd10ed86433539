import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtr24Regular } from '@fluentui/react-icons';
import { timeOf, type Timed } from '#domain/courses/session-time.ts';
import { useLanguage } from '#i18n/language.tsx';
import { leafOf } from '#i18n/moments.ts';
import { useType } from '#ui/type.ts';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '64px',
    minHeight: '56px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

/** The day at a glance. Decoration: the line beside it says the same in words. */
export const CourseTile = ({ session }: { session: Timed | undefined }) => {
  const styles = useStyles();
  const type = useType();
  const language = useLanguage();
  const time = session && timeOf(session);
  const leaf = time?.kind === 'date' ? leafOf(time.starts, language) : undefined;
  return (
    <div className={styles.tile} aria-hidden="true">
      {leaf ? (
        <>
          <span className={mergeClasses(type.subtitle1, type.tabular)}>{leaf.day}</span>
          <span className={type.caption1}>{leaf.month}</span>
        </>
      ) : (
        <CalendarLtr24Regular />
      )}
    </div>
  );
};
