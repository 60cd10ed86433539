import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, ShieldLock20Regular } from '@fluentui/react-icons';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useType } from '#ui/type.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    '& > svg': { flexShrink: 0, color: tokens.colorBrandForeground1 },
    [narrow]: { flexWrap: 'wrap', alignItems: 'flex-start', padding: tokens.spacingHorizontalM },
  },
  words: { flex: '1 1 12em', minWidth: 0 },
  action: { [narrow]: { width: '100%' } },
});

/** What becomes of the words that are written here, and the one way of keeping them. */
export const PrivacyBar = ({ onSave }: { onSave: () => void }) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const type = useType();
  return (
    <div className={styles.bar}>
      <ShieldLock20Regular aria-hidden="true" />
      <p className={mergeClasses(type.body1, styles.words)}>
        <strong className={type.body1Strong}>{words.staysWithYou}</strong> {words.staysWithYouMore}
      </p>
      <Action icon={<ArrowDownload20Regular />} className={styles.action} onClick={onSave}>
        {words.saveAsWord}
      </Action>
    </div>
  );
};
