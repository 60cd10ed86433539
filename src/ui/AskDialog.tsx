import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLayout } from './layout.ts';
import { useType } from './type.ts';

const narrow = '@media (max-width: 479px)';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: '600px',
    maxWidth: 'calc(100vw - 32px)',
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  actions: {
    justifyContent: 'flex-end',
    paddingTop: tokens.spacingVerticalS,
    [narrow]: { flexDirection: 'column', alignItems: 'stretch' },
  },
});

type AskDialogProps = {
  readonly title: string;
  readonly lead: string;
  /** Esc: nothing happens, and one is back where one was. */
  readonly onCancel: () => void;
  /** The answers, the harmless one first: it gets the focus. */
  readonly children: ReactNode;
};

/**
 * A question that has to be answered before one goes on. The browser's own dialog: the page behind it is out of reach
 * for as long as it stands, and back at once when it is gone, also when the page changes under it.
 */
export const AskDialog = ({ title, lead, onCancel, children }: AskDialogProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const dialog = useRef<HTMLDialogElement>(null);
  const [heading, words] = [useId(), useId()];
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={heading}
      aria-describedby={words}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // over another dialog, whose Esc is not this one's
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={mergeClasses(layout.stack, layout.gapM)}>
        <h2 id={heading} className={type.subtitle1}>
          {title}
        </h2>
        <p id={words} className={type.body1}>
          {lead}
        </p>
        <div className={mergeClasses(layout.row, styles.actions)}>{children}</div>
      </div>
    </dialog>
  );
};
