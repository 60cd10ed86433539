import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useType } from './type.ts';

const useStyles = makeStyles({
  pill: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    minHeight: '24px',
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    '& > svg': { flexShrink: 0 },
  },
  good: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  plain: {},
});

export type PillTone = 'good' | 'warning' | 'plain';

type PillProps = { readonly tone?: PillTone; readonly icon?: ReactNode; readonly children: ReactNode };

/** How something stands, in few words; the words say it without the colour. */
export const Pill = ({ tone = 'plain', icon, children }: PillProps) => {
  const styles = useStyles();
  const type = useType();
  return (
    <span className={mergeClasses(type.caption1Strong, type.tabular, styles.pill, styles[tone])}>
      {icon}
      {children}
    </span>
  );
};
