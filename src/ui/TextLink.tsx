import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AnchorHTMLAttributes } from 'react';
import { focusRing } from './focus-ring.ts';

const useLinkClass = makeResetStyles({
  color: tokens.colorBrandForegroundLink,
  textDecorationLine: 'none',
  borderRadius: tokens.borderRadiusSmall,
  ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
  ...focusRing(),
});

const useStyles = makeStyles({
  inline: { textDecorationLine: 'underline', textUnderlineOffset: '2px' },
  alone: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
});

type TextLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  /** In the middle of a sentence, so underlined. */
  readonly inline?: boolean;
  /** On a line of its own, so as tall as a finger needs. */
  readonly alone?: boolean;
};

/** A link in a text or standing alone. */
export const TextLink = ({ inline = false, alone = false, className, ...rest }: TextLinkProps) => {
  const linkClass = useLinkClass();
  const styles = useStyles();
  return <a {...rest} className={mergeClasses(linkClass, inline && styles.inline, alone && styles.alone, className)} />;
};
