import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, DocumentEdit16Regular } from '@fluentui/react-icons';
import type { ApprovalStatus } from '#domain/talks/guide.ts';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    minHeight: '24px',
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    whiteSpace: 'nowrap',
    '& > svg': { flexShrink: 0 },
  },
  approved: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** Whether the municipality has approved a text, in words and with a sign of its own. */
export const DraftBadge = ({ status }: { status: ApprovalStatus }) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const type = useType();
  const approved = status === 'approved';
  return (
    <span className={mergeClasses(type.caption1Strong, styles.badge, approved && styles.approved)}>
      {approved ? <CheckmarkCircle16Regular aria-hidden="true" /> : <DocumentEdit16Regular aria-hidden="true" />}
      {approved ? words.approved : words.draft}
    </span>
  );
};
