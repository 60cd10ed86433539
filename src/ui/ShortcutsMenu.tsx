import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from './Action.tsx';
import { useAppFrame } from './app-frame.tsx';
import type { Shortcut } from './area.ts';
import { insetFocusRing } from './focus-ring.ts';
import { useLayout } from './layout.ts';
import { useLeaving } from './use-leaving.ts';

const useStyles = makeStyles({
  anchor: { position: 'relative' },
  list: {
    position: 'absolute',
    zIndex: 2,
    insetInlineEnd: 0,
    top: 'calc(100% + 4px)',
    minWidth: '200px',
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground2Hover },
    '@media (pointer: coarse)': { minHeight: '44px' },
    ...insetFocusRing(),
  },
});

/** *Genveje*: a button that shows links. Not a menu in the desktop sense, so that Tab goes through it as through any list. */
export const ShortcutsMenu = () => {
  const styles = useStyles();
  const layout = useLayout();
  const words = useTexts(commonTexts);
  const { shortcuts } = useAppFrame();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  useLeaving(anchor, open, () => setOpen(false));
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div ref={anchor} className={styles.anchor} onKeyDown={closeOnEscape}>
      <Action
        ref={button}
        look="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={words.shortcuts}
        title={words.shortcuts}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      />
      <ul id={list} hidden={!open} className={mergeClasses(layout.plainList, open && styles.list)}>
        {shortcuts.map((shortcut) => (
          <ShortcutItem key={shortcut.path} shortcut={shortcut} onFollow={() => setOpen(false)} />
        ))}
      </ul>
    </div>
  );
};

const always = (): boolean => true;

const ShortcutItem = ({ shortcut, onFollow }: { shortcut: Shortcut; onFollow: () => void }) => {
  const styles = useStyles();
  const { useLabel, useShown = always, icon: Icon } = shortcut;
  const label = useLabel();
  if (!useShown()) return null;
  return (
    <li>
      <a href={`#${shortcut.path}`} className={styles.link} onClick={onFollow}>
        <Icon />
        {label}
      </a>
    </li>
  );
};
