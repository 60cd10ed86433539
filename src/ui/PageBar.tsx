import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight12Regular } from '@fluentui/react-icons';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { useAppFrame } from './app-frame.tsx';
import { focusRing } from './focus-ring.ts';
import { useLayout } from './layout.ts';
import { ShortcutsMenu } from './ShortcutsMenu.tsx';
import { useType } from './type.ts';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL, minHeight: '48px' },
  trail: { flexGrow: 1, minWidth: 0 },
  crumbs: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXXS})`, // the first word stands where the page's text does
  },
  crumb: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  /** When narrow, the way back alone: the page before this one in the trail. */
  onlyWide: { [narrow]: { display: 'none' } },
  onlyNarrow: { display: 'none', [narrow]: { display: 'inline-flex' } },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    '& > svg': { flexShrink: 0 },
    '@media (pointer: coarse)': { minHeight: '44px' },
    ...focusRing(),
  },
  tools: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexShrink: 0 },
});

export type Crumb = { readonly label: string; readonly path: string };

type PageBarProps = {
  /** From the area to the page above this one; never empty. */
  readonly trail: readonly Crumb[];
  /** The page itself. */
  readonly current: string;
  /** Left out on the page that is the search. */
  readonly search?: boolean;
};

/** The one bar on every page but home: where one is, search, and the shortcuts. */
export const PageBar = ({ trail, current, search = true }: PageBarProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const words = useTexts(commonTexts);
  const { BarSearch } = useAppFrame();
  return (
    <div className={styles.bar}>
      <div className={mergeClasses(layout.wrap, styles.row)}>
        <nav className={styles.trail} aria-label={words.breadcrumb}>
          <ol className={mergeClasses(layout.plainList, styles.crumbs)}>
            {trail.map(({ label, path }, place) => (
              <li key={path} className={mergeClasses(styles.crumb, place < trail.length - 1 && styles.onlyWide)}>
                <a href={`#${path}`} className={styles.link}>
                  <ChevronLeft16Regular className={styles.onlyNarrow} />
                  {label}
                </a>
                <ChevronRight12Regular className={styles.onlyWide} />
              </li>
            ))}
            <li className={mergeClasses(type.body1Strong, styles.crumb, styles.onlyWide)} aria-current="page">
              {current}
            </li>
          </ol>
        </nav>
        <div className={styles.tools}>
          {search && <BarSearch />}
          <ShortcutsMenu />
        </div>
      </div>
    </div>
  );
};
