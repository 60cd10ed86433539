import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit20Regular, Link20Regular, Share20Regular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import type { HelpTopic } from '#domain/help/topic.ts';
import { copyText } from '#host/clipboard.ts';
import { unbroken } from '#i18n/format.ts';
import { commonTexts } from '#i18n/common.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { topicTexts } from '#features/help/topic-texts.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flex: '1 1 0', minWidth: 0 },
  heading: { outlineOffset: '4px' },
  actions: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXS, '@media print': { display: 'none' } },
});

type TopicHeaderProps = {
  readonly topic: Pick<HelpTopic, 'title' | 'summary'>;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** The address to send to a colleague. */
  readonly link: string;
  /** Opens the host's own dialog for sharing, where it has one. */
  readonly share?: () => void;
  /** SharePoint's form for the topic; for HR alone. */
  readonly editForm?: string;
};

/** What the page is about, and the link to pass on. */
export const TopicHeader = ({ topic, headingRef, link, share, editForm }: TopicHeaderProps) => {
  const words = { ...useTexts(commonTexts), ...useTexts(topicTexts) };
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <header className={styles.header}>
      <div className={mergeClasses(styles.words, type.breaking)} {...contentLanguage}>
        <h1 ref={headingRef} tabIndex={-1} dir="auto" className={mergeClasses(type.title2, styles.heading)}>
          {topic.title}
        </h1>
        {topic.summary !== '' && (
          <p dir="auto" className={mergeClasses(type.body2, type.secondary, layout.measure)}>
            {unbroken(topic.summary)}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {editForm !== undefined && (
          <Action href={editForm} target="_blank" rel="noopener" icon={<Edit20Regular />}>
            {words.edit}
          </Action>
        )}
        {share && <Action look="subtle" icon={<Share20Regular />} onClick={share} aria-label={words.share} />}
        <CopyAction
          text={link}
          copy={copyText}
          look="subtle"
          icon={<Link20Regular />}
          label={words.copyLink}
          iconOnly
        />
      </div>
    </header>
  );
};
