import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link20Regular, Share20Regular } from '@fluentui/react-icons';
import { committeePath, type MedCommittee } from '#domain/med/committee.ts';
import { copyText } from '#host/clipboard.ts';
import { useHost } from '#host/HostProvider.tsx';
import { commonTexts } from '#i18n/common.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useArrival } from '#ui/arrival.ts';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { medTexts } from '#features/med/med-texts.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flex: '1 1 20em', minWidth: 0 },
});

/** Which committee the channel belongs to, and the link to pass on. */
export const CommitteeHeader = ({ committee }: { committee: MedCommittee }) => {
  const words = { ...useTexts(commonTexts), ...useTexts(medTexts) };
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const host = useHost();
  const heading = useArrival(committee.key);
  const path = committeePath(committee.key);
  return (
    <header className={styles.header}>
      <div className={mergeClasses(styles.words, type.breaking)}>
        <p className={mergeClasses(type.body1, type.secondary)} {...contentLanguage}>
          {committee.area === '' ? words.levels[committee.level] : words.area(committee.area)}
        </p>
        <h1 ref={heading} tabIndex={-1} dir="auto" className={type.title2} {...contentLanguage}>
          {committee.title}
        </h1>
        <p className={mergeClasses(type.body2, type.secondary, layout.measure)}>{words.pageLead}</p>
      </div>
      <div className={layout.row}>
        {host.share && (
          <Action icon={<Share20Regular />} onClick={() => void host.share?.(host.linkTo(path))}>
            {words.share}
          </Action>
        )}
        <CopyAction text={() => host.linkToShare(path, committee.title)} copy={copyText} icon={<Link20Regular />}>
          {words.copyLink}
        </CopyAction>
      </div>
    </header>
  );
};
