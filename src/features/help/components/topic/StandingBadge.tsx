import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, DocumentText16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { ruleStanding } from '#domain/help/topic.ts';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { topicTexts } from '#features/help/topic-texts.ts';

const useStyles = makeStyles({
  badge: {
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
  checked: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  needsConfirmation: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  sourced: {},
});

type Standing = ReturnType<typeof ruleStanding>;

const icons = {
  checked: <CheckmarkCircle16Filled aria-hidden="true" />,
  sourced: <DocumentText16Regular aria-hidden="true" />,
  needsConfirmation: <Warning16Regular aria-hidden="true" />,
};

/** How far a rule can be trusted, in words and with a sign of its own: colour is never the only one. */
export const StandingBadge = ({ standing }: { standing: Standing }) => {
  const words = useTexts(topicTexts);
  const styles = useStyles();
  const type = useType();
  return (
    <span className={mergeClasses(type.caption1Strong, styles.badge, styles[standing])}>
      {icons[standing]}
      {words.standing[standing]}
    </span>
  );
};
