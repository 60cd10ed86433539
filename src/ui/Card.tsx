import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';

const useCardClass = makeResetStyles({
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorTransparentStroke}`, // invisible but in the contrast theme, where it draws the card
  borderRadius: tokens.borderRadiusLarge,
  boxShadow: tokens.shadow2,
  padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL}`,
  minWidth: 0,
  '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
});

const useStyles = makeStyles({
  flush: { padding: 0, '@media (max-width: 639px)': { padding: 0 } },
});

type CardProps = HTMLAttributes<HTMLElement> & { as?: 'section' | 'div' | 'article'; flush?: boolean };

/** The surface that content stands on. Our own, since Fluent's Card brings a keyboard library that start-up would pay for. */
export const Card = ({ as: Element = 'div', flush = false, className, ...rest }: CardProps) => {
  const cardClass = useCardClass();
  const styles = useStyles();
  return <Element {...rest} className={mergeClasses(cardClass, flush && styles.flush, className)} />;
};
