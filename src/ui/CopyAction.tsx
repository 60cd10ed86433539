import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from './Action.tsx';
import { useVisuallyHidden } from './visually-hidden.ts';

const useStyles = makeStyles({
  field: { font: 'inherit', width: '100%', boxSizing: 'border-box', marginTop: tokens.spacingVerticalXS },
  failed: { color: tokens.colorNeutralForeground2, flexBasis: '100%' },
});

type CopyActionProps = {
  /** A function is asked when one copies: a host may lead elsewhere while the button stands there. */
  readonly text: string | (() => string);
  /** Says what is copied, beginning with the words on the button: *Kopiér 12 34 56 78*. */
  readonly label?: string;
  /** Copies, and says whether it happened: a host may block the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly look?: 'outline' | 'primary' | 'subtle';
  /** A button of full size, with words and icon of its own. Small and subtle without. */
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  /** The icon alone, named by `label`. */
  readonly iconOnly?: boolean;
};

/** Copies a text and answers in place; where copying is blocked, the text stands ready to be selected. */
export const CopyAction = ({ text: given, label, copy, look, children, icon, iconOnly = false }: CopyActionProps) => {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const words = useTexts(commonTexts);
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const text = () => (typeof given === 'string' ? given : given());
  const copied = outcome === 'copied';
  const small = children === undefined && !iconOnly;
  const size = small ? 16 : 20;
  return (
    <>
      <Action
        look={look ?? (small ? 'subtle' : 'outline')}
        small={small}
        aria-label={iconOnly && copied ? words.copied : label}
        icon={copied ? <CheckmarkRegular fontSize={size} /> : (icon ?? <CopyRegular fontSize={size} />)}
        onClick={() => void copy(text()).then((done) => setOutcome(done ? 'copied' : 'failed'))}
      >
        {iconOnly ? undefined : copied ? words.copied : (children ?? words.copy)}
      </Action>
      {/* outside the button: what is inside one is not announced */}
      <span role="status" className={hidden.hidden}>
        {copied ? words.copied : ''}
      </span>
      {outcome === 'failed' && (
        <label className={styles.failed}>
          {words.copyFailed}
          <textarea
            className={styles.field}
            aria-label={words.copyThis}
            readOnly
            rows={Math.min(6, text().split('\n').length)}
            value={text()}
            ref={(field) => field?.focus()}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  );
};
