import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { unitThatAnswers, type ContactUnit } from '#domain/help/contact.ts';
import { withoutBlanks } from '#domain/help/blanks.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { topicPath } from '#ui/topic-path.ts';
import { topicTexts } from '#features/help/topic-texts.ts';

const useStyles = makeStyles({
  topic: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    paddingBlock: tokens.spacingVerticalM,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    ':first-child': { paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  words: { maxWidth: '68ch' },
});

type TopicListProps = { readonly topics: readonly HelpTopic[]; readonly units: readonly ContactUnit[] };

/** Topics as a list of links, each with what it is about and whom one contacts. */
export const TopicList = ({ topics, units }: TopicListProps) => {
  const words = useTexts(topicTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <ul className={mergeClasses(layout.plainList, type.breaking)}>
      {topics.map((topic) => (
        <li key={topic.id} className={styles.topic}>
          <TextLink alone href={`#${topicPath(topic.slug)}`} dir="auto" className={type.subtitle2} {...contentLanguage}>
            {withoutBlanks(topic.title)}
          </TextLink>
          <p dir="auto" className={mergeClasses(type.body1, styles.words)} {...contentLanguage}>
            {unbroken(withoutBlanks(topic.summary))}
          </p>
          <ContactLine unit={unitThatAnswers(units, topic.contactUnit)} word={words.contact} />
        </li>
      ))}
    </ul>
  );
};

const ContactLine = ({ unit, word }: { unit: ContactUnit | undefined; word: string }) => {
  const type = useType();
  if (!unit) return null;
  return (
    <p className={mergeClasses(type.caption1, type.tertiary)}>
      {word}: <bdi {...contentLanguage}>{unit.title}</bdi>
    </p>
  );
};
