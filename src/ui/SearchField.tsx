import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular, Search20Regular } from '@fluentui/react-icons';
import type { KeyboardEventHandler, Ref } from 'react';
import { insetFocusRing } from './focus-ring.ts';

const useFieldClass = makeResetStyles({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.spacingHorizontalS,
  position: 'relative',
  boxSizing: 'border-box',
  width: '100%',
  minHeight: '32px',
  paddingInline: `${tokens.spacingHorizontalMNudge} 4px`,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground3,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  overflow: 'hidden',
  '& > svg': { flexShrink: 0 },
  ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
  ':focus-within::after': {
    content: '""',
    position: 'absolute',
    insetInline: 0,
    bottom: 0,
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
  '@media (pointer: coarse)': { minHeight: '44px' },
  '@media (forced-colors: active)': { ':focus-within': { outline: '2px solid Highlight' } },
});

const useInputClass = makeResetStyles({
  flexGrow: 1,
  minWidth: 0,
  alignSelf: 'stretch',
  padding: 0,
  border: 'none',
  outlineStyle: 'none', // the line under the whole field is the sign of focus
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  textOverflow: 'ellipsis',
  '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  // iOS zooms into smaller fields
  '@media (pointer: coarse)': { fontSize: tokens.fontSizeBase400 },
});

const useClearClass = makeResetStyles({
  display: 'grid',
  placeItems: 'center',
  flexShrink: 0,
  width: '28px',
  height: '28px',
  padding: 0,
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground2,
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  '@media (pointer: coarse)': { width: '44px', height: '44px' },
  ...insetFocusRing(),
});

const useStyles = makeStyles({
  large: {
    gap: tokens.spacingHorizontalM,
    minHeight: '52px',
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
  },
  largeInput: { fontSize: tokens.fontSizeBase400 },
});

type SearchFieldProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
  readonly clearLabel: string;
  readonly placeholder: string;
  readonly large?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onFocus?: () => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
  readonly onClear: () => void;
};

/**
 * A field to search in. Fluent's SearchBox is 5.5 kB (gzip) more at start-up, and the browser's own `type="search"`
 * clears itself at the first Esc, which here only closes the results.
 */
export const SearchField = (props: SearchFieldProps) => {
  const fieldClass = useFieldClass();
  const inputClass = useInputClass();
  const clearClass = useClearClass();
  const { value, onChange, label, clearLabel, large = false, onClear, ...input } = props;
  const styles = useStyles();
  return (
    <div className={mergeClasses(fieldClass, large && styles.large)}>
      <Search20Regular aria-hidden="true" fontSize={large ? 24 : 20} />
      <input
        {...input}
        type="text"
        role="searchbox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={mergeClasses(inputClass, large && styles.largeInput)}
      />
      {value !== '' && (
        <button type="button" className={clearClass} aria-label={clearLabel} onClick={onClear}>
          <Dismiss20Regular aria-hidden="true" />
        </button>
      )}
    </div>
  );
};
