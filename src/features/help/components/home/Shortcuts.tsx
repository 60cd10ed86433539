import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight20Regular, ChevronRight16Regular, Open20Regular } from '@fluentui/react-icons';
import type { ComponentProps } from 'react';
import { isOwnPage, type ShortcutLink } from '#domain/settings/settings.ts';
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
import { useHrLink } from './use-hr-link.ts';

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

type ShortcutsProps = { readonly links: readonly ShortcutLink[] | undefined };

/** The ways into what the person has use for. Areas bring their own; the municipality's links come after them. */
export const Shortcuts = ({ links = [] }: ShortcutsProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const list = useHomeList();
  const words = useTexts(commonTexts);
  const { shortcuts } = useAppFrame();
  if (shortcuts.length + links.length === 0) return null;
  return (
    <HomeSection title={words.shortcuts}>
      <ul className={mergeClasses(layout.plainList, list.list, styles.row)}>
        {shortcuts.map((shortcut) => (
          <ShortcutItem key={shortcut.path} shortcut={shortcut} />
        ))}
        {links.map((link, place) => (
          <LinkItem key={place} link={link} />
        ))}
      </ul>
    </HomeSection>
  );
};

const always = (): boolean => true;

const ShortcutItem = ({ shortcut }: { shortcut: Shortcut }) => {
  const { useLabel, useShown, icon } = shortcut;
  const label = useLabel();
  const shown = (useShown ?? always)();
  if (!shown) return null;
  return <Item label={label} icon={icon} href={`#${shortcut.path}`} personal={useShown !== undefined} />;
};

const LinkItem = ({ link: { title, address } }: { link: ShortcutLink }) => (
  <Item label={title} icon={isOwnPage(address) ? ArrowRight20Regular : Open20Regular} {...useHrLink()(address)} />
);

type ItemProps = ComponentProps<'a'> & {
  readonly label: string;
  readonly icon: Shortcut['icon'];
  /** Drawn for the signed-in person and not for everybody. */
  readonly personal?: boolean;
};

const Item = ({ label, icon: Icon, personal = false, ...link }: ItemProps) => {
  const linkClass = useLinkClass();
  const styles = useStyles();
  const type = useType();
  const list = useHomeList();
  return (
    <li className={list.item} {...(personal ? ofPerson : {})}>
      <a {...link} className={mergeClasses(type.body1Strong, linkClass)}>
        <Icon />
        <span className={styles.label}>{label}</span>
        <ChevronRight16Regular className={styles.onwards} aria-hidden="true" />
      </a>
    </li>
  );
};
