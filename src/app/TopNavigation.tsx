import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { insetFocusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import type { AppArea } from './areas.ts';
import { useOpenAreas } from './open-areas.ts';

const useTabClass = makeResetStyles({
  display: 'flex',
  alignItems: 'center',
  position: 'relative',
  minHeight: '48px',
  padding: `0 ${tokens.spacingHorizontalM}`,
  color: tokens.colorNeutralForeground2,
  textDecorationLine: 'none',
  ':hover': { color: tokens.colorNeutralForeground2Hover },
  ...insetFocusRing(),
});

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 399px)': { columnGap: 0 }, // four words in one row on the smallest phone
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`, // the first word stands where the page's text does
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalM,
      bottom: '-1px',
      borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`, // a border, since contrast modes drop backgrounds
    },
  },
});

/** Whether an address is a page of the area. HR's pages are an area of their own, whoever draws them. */
const isWithin = (area: AppArea, path: string): boolean =>
  area.routes.some((route) => {
    if (route.hrOnly) return false;
    const root = `/${route.path.split('/')[1] ?? ''}`;
    return root === '/' ? path === '/' : path === root || path.startsWith(`${root}/`);
  });

/** The areas, in a plain browser: hosts draw tabs of their own. Links, not tabs: each is a page with an address. */
export const TopNavigation = () => {
  const styles = useStyles();
  const layout = useLayout();
  const words = useTexts(commonTexts);
  const [path] = useLocation();
  const withTab = useOpenAreas().filter((area) => area.tab !== undefined);
  return (
    <nav className={styles.bar} aria-label={words.mainNavigation}>
      <div className={layout.wrap}>
        <ul className={mergeClasses(layout.plainList, styles.tabs)}>
          {withTab.map((area) => (
            <AreaTab key={area.id} tab={area.tab!} current={isWithin(area, path)} />
          ))}
        </ul>
      </div>
    </nav>
  );
};

type AreaTabProps = { readonly tab: NonNullable<AppArea['tab']>; readonly current: boolean };

const AreaTab = ({ tab, current }: AreaTabProps) => {
  const tabClass = useTabClass();
  const styles = useStyles();
  const label = tab.useLabel();
  return (
    <li>
      <a
        href={`#${tab.path}`}
        aria-current={current ? 'page' : undefined}
        className={mergeClasses(tabClass, current && styles.current)}
      >
        {label}
      </a>
    </li>
  );
};
