import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Clock16Regular, DocumentEdit16Regular } from '@fluentui/react-icons';
import type { MaterialStanding } from '#domain/talks/material.ts';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { materialsTexts } from '#features/talks/materials-texts.ts';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    minHeight: '24px',
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    whiteSpace: 'nowrap',
  },
  approved: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** How far a file has come. Only HR has a use for it: leaders are given nothing but approved ones. */
export const StandingBadge = ({ standing }: { standing: MaterialStanding }) => {
  const words = useTexts(materialsTexts);
  const styles = useStyles();
  const type = useType();
  const approved = standing === 'approved';
  return (
    <span className={mergeClasses(type.caption1Strong, styles.badge, approved && styles.approved)}>
      <StandingIcon standing={standing} />
      {words.standings[standing]}
    </span>
  );
};

const StandingIcon = ({ standing }: { standing: MaterialStanding }) => {
  if (standing === 'approved') return <CheckmarkCircle16Regular aria-hidden="true" />;
  return standing === 'waiting' ? <Clock16Regular aria-hidden="true" /> : <DocumentEdit16Regular aria-hidden="true" />;
};
