import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { focusRing } from './focus-ring.ts';

const useActionClass = makeResetStyles({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: tokens.spacingHorizontalSNudge,
  boxSizing: 'border-box',
  minHeight: '32px',
  minWidth: '32px',
  padding: `5px ${tokens.spacingHorizontalM}`,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  textDecorationLine: 'none',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
  ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  '& > svg': { flexShrink: 0 },
  '@media (pointer: coarse)': { minHeight: '44px', minWidth: '44px' },
  ...focusRing(),
});

const useStyles = makeStyles({
  primary: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover, color: tokens.colorNeutralForegroundOnBrand },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  subtle: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2BrandHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  small: {
    minHeight: '24px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  iconOnly: { paddingInline: '5px' },
});

type Look = {
  readonly look?: 'outline' | 'primary' | 'subtle';
  readonly small?: boolean;
  readonly icon?: ReactNode;
};
type LinkAction = Look &
  AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string; ref?: Ref<HTMLAnchorElement> };
type ButtonAction = Look &
  ButtonHTMLAttributes<HTMLButtonElement> & { readonly href?: undefined; ref?: Ref<HTMLButtonElement> };

/**
 * A button, or a link that looks like one when it has an `href`. Our own on start-up pages: Fluent's Button with its
 * styles is 6 kB (gzip) more before the first topic can be drawn.
 */
export const Action = ({
  look = 'outline',
  small = false,
  icon,
  children,
  className,
  ...rest
}: LinkAction | ButtonAction) => {
  const actionClass = useActionClass();
  const styles = useStyles();
  const classes = mergeClasses(
    actionClass,
    look === 'primary' && styles.primary,
    look === 'subtle' && styles.subtle,
    small && styles.small,
    children === undefined && styles.iconOnly,
    className,
  );
  if (rest.href !== undefined)
    return (
      <a {...rest} className={classes}>
        {icon}
        {children}
      </a>
    );
  return (
    <button type="button" {...rest} className={classes}>
      {icon}
      {children}
    </button>
  );
};
