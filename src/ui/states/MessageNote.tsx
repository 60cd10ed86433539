import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CloudOff20Regular, ErrorCircle20Regular, Info20Regular, Warning20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useType } from '../type.ts';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    '& > svg': { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  },
  words: { flex: '1 1 12em', minWidth: 0 },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& > svg': { color: tokens.colorStatusWarningForeground3 },
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    '& > svg': { color: tokens.colorStatusDangerForeground3 },
  },
});

const icons = {
  info: <Info20Regular aria-hidden="true" />,
  warning: <Warning20Regular aria-hidden="true" />,
  offline: <CloudOff20Regular aria-hidden="true" />,
  error: <ErrorCircle20Regular aria-hidden="true" />,
};

type MessageNoteProps = {
  readonly tone: keyof typeof icons;
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** One line that the page goes on under: a warning, or that something could not be fetched anew. */
export const MessageNote = ({ tone, children, action }: MessageNoteProps) => {
  const styles = useStyles();
  const type = useType();
  const warns = tone === 'warning' || tone === 'offline';
  return (
    <div className={mergeClasses(styles.note, warns && styles.warning, tone === 'error' && styles.error)}>
      {icons[tone]}
      <p className={mergeClasses(type.body1, styles.words)} role="status">
        {children}
      </p>
      {action}
    </div>
  );
};
