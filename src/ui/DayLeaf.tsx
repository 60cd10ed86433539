import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtr24Regular } from '@fluentui/react-icons';
import { useLanguage } from '#i18n/language.tsx';
import { leafOf } from '#i18n/moments.ts';
import { useType } from './type.ts';

const useStyles = makeStyles({
  leaf: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '76px',
    minHeight: '60px',
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    whiteSpace: 'nowrap',
    '@media (max-width: 399px)': { width: '60px' },
  },
  day: { color: tokens.colorNeutralForeground1 },
});

type DayLeafProps = {
  /** The instant whose day it is. */
  readonly instant?: string;
  /** Where only the year is known. */
  readonly year?: number;
};

/** A day as a leaf of a calendar. Decoration only: the words beside it say the same. */
export const DayLeaf = ({ instant, year }: DayLeafProps) => {
  const styles = useStyles();
  const type = useType();
  const language = useLanguage();
  const leaf = instant === undefined ? undefined : leafOf(instant, language);
  return (
    <span className={styles.leaf} aria-hidden="true">
      {leaf ? (
        <>
          <span className={mergeClasses(type.subtitle1, type.tabular, styles.day)}>{leaf.day}</span>
          <span className={type.caption1}>{leaf.month}</span>
        </>
      ) : (
        <>
          <CalendarLtr24Regular />
          {year !== undefined && <span className={type.caption1}>{year}</span>}
        </>
      )}
    </span>
  );
};
