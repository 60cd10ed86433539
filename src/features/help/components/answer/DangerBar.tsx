import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Call20Regular, Warning24Regular } from '@fluentui/react-icons';
import type { Danger } from '#domain/help/danger.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusDangerBackground1,
    '& > svg': { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  },
  words: { flex: '1 1 12em', minWidth: 0 },
  call: {
    minHeight: '44px',
    backgroundColor: tokens.colorStatusDangerBackground3,
    ':hover': { backgroundColor: tokens.colorStatusDangerBackground3Hover },
    ':active': { backgroundColor: tokens.colorStatusDangerBackground3Pressed },
    '@media (max-width: 639px)': { flexGrow: 1, minHeight: '52px' },
    '@media print': { display: 'none' },
  },
});

/** Danger and telephone come before everything else on the page of an urgent topic. */
export const DangerBar = ({ danger }: { readonly danger: Danger }) => {
  const words = useTexts(helpTexts);
  const styles = useStyles();
  const type = useType();
  const outside = useOutsideLink();
  return (
    <section className={styles.bar} aria-label={words.urgent}>
      <Warning24Regular aria-hidden="true" />
      <div className={mergeClasses(styles.words, type.breaking)} {...contentLanguage}>
        <p className={type.subtitle2}>{danger.question}</p>
        {danger.act !== '' && <p className={type.body1}>{danger.act}</p>}
      </div>
      <Action {...outside('tel:112')} look="primary" icon={<Call20Regular />} className={styles.call}>
        {words.call112}
      </Action>
    </section>
  );
};
