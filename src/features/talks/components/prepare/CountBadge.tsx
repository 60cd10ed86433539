import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useType } from '#ui/type.ts';

const useStyles = makeStyles({
  badge: {
    padding: `2px ${tokens.spacingHorizontalMNudge}`,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    whiteSpace: 'nowrap',
  },
});

/** How many are chosen; said aloud when it changes. */
export const CountBadge = ({ children }: { children: ReactNode }) => {
  const styles = useStyles();
  const type = useType();
  return (
    <span role="status" className={mergeClasses(type.caption1Strong, type.tabular, styles.badge)}>
      {children}
    </span>
  );
};
