import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular, Megaphone20Regular } from '@fluentui/react-icons';
import { lawfulAddress, type Notice } from '#domain/settings/settings.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { useClosedNotice } from './closed-notice.ts';
import { useHrLink } from './use-hr-link.ts';

const useNoticeClass = makeResetStyles({
  display: 'flex',
  alignItems: 'flex-start',
  gap: tokens.spacingHorizontalM,
  padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusLarge,
  '& > svg': { flexShrink: 0, marginTop: '6px', color: tokens.colorBrandForeground1 },
});

const useStyles = makeStyles({
  words: { flexGrow: 1, minWidth: 0, paddingBlock: '6px', overflowWrap: 'anywhere' },
});

/** HR's message to everybody. Who has closed it sees it again when its words change. */
export const HrNotice = ({ notice }: { notice: Notice }) => {
  const noticeClass = useNoticeClass();
  const styles = useStyles();
  const type = useType();
  const words = useTexts(helpTexts);
  const linkTo = useHrLink();
  const { closed, close } = useClosedNotice(notice);
  const address = lawfulAddress(notice.link);
  if (closed) return null;
  return (
    <section aria-label={words.notice} className={noticeClass}>
      <Megaphone20Regular aria-hidden="true" />
      <p className={styles.words}>
        <span {...contentLanguage}>
          {notice.title !== '' && <strong className={type.body1Strong}>{unbroken(notice.title)} </strong>}
          {unbroken(notice.text)}
        </span>
        {address && (
          <>
            {' '}
            <TextLink inline {...linkTo(address)}>
              {words.readMore}
            </TextLink>
          </>
        )}
      </p>
      <Action
        look="subtle"
        icon={<Dismiss20Regular aria-hidden="true" />}
        aria-label={words.closeNotice}
        onClick={close}
      />
    </section>
  );
};
