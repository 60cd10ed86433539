import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { useAppFrame } from '#ui/app-frame.tsx';
import type { Shortcut } from '#ui/area.ts';
import { insetFocusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { ofPerson } from '#ui/of-person.ts';
import { useType } from '#ui/type.ts';
import { rowHover } from '#ui/row-states.ts';
import { HomeSection } from './HomeSection.tsx';
import { useHomeList } from './use-home-list.ts';

const narrow = '@media (max-width: 639px)';

const useLinkClass = makeResetStyles({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.spacingHorizontalS,
  boxSizing: 'border-box',
  minHeight: '40px',
  paddingInline: tokens.spacingHorizontalM,
  color: tokens.colorNeutralForeground1,
  textDecorationLine: 'none',
  ...rowHover(),
  [narrow]: { minHeight: '48px', gap: tokens.spacingHorizontalM, paddingInline: tokens.spacingHorizontalL },
  ...insetFocusRing(),
});

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, [narrow]: { display: 'block' } },
  label: { flexGrow: 1 },
  onwards: { display: 'none', color: tokens.colorNeutralForeground3, [narrow]: { display: 'block' } },
});

/** The ways into what the person has use for. Areas bring their own. */
export const Shortcuts = () => {
  const styles = useStyles();
  const layout = useLayout();
  const list = useHomeList();
  const words = useTexts(commonTexts);
  const { shortcuts } = useAppFrame();
  if (shortcuts.length === 0) return null;
  return (
    <HomeSection title={words.shortcuts}>
      <ul className={mergeClasses(layout.plainList, list.list, styles.row)}>
        {shortcuts.map((shortcut) => (
          <ShortcutItem key={shortcut.path} shortcut={shortcut} />
        ))}
      </ul>
    </HomeSection>
  );
};

const always = (): boolean => true;

const ShortcutItem = ({ shortcut }: { shortcut: Shortcut }) => {
  const linkClass = useLinkClass();
  const styles = useStyles();
  const type = useType();
  const list = useHomeList();
  const { useLabel, useShown, icon: Icon } = shortcut;
  const label = useLabel();
  const shown = (useShown ?? always)();
  if (!shown) return null;
  return (
    <li className={list.item} {...(useShown ? ofPerson : {})}>
      <a href={`#${shortcut.path}`} className={mergeClasses(type.body1Strong, linkClass)}>
        <Icon />
        <span className={styles.label}>{label}</span>
        <ChevronRight16Regular className={styles.onwards} aria-hidden="true" />
      </a>
    </li>
  );
};
