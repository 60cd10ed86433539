import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { AnchorHTMLAttributes } from 'react';
import { focusRing } from './focus-ring.ts';
import { rowHover } from './row-states.ts';

const useTagClass = makeResetStyles({
  display: 'inline-flex',
  alignItems: 'center',
  gap: tokens.spacingHorizontalXS,
  boxSizing: 'border-box',
  minHeight: '32px',
  paddingInline: tokens.spacingHorizontalM,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusCircular,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  textDecorationLine: 'none',
  ...rowHover(),
  '@media (pointer: coarse)': { minHeight: '44px' },
  ...focusRing(),
});

/** A small round link in a row of its like. */
export const TagLink = ({ className: _, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) => {
  const tagClass = useTagClass();
  return <a {...rest} className={tagClass} />;
};
