import { mergeClasses } from '@fluentui/react-components';
import { useParams } from 'wouter';
import { useContent, useDataSource, usePerson } from '#data/DataProvider.tsx';
import { editFormOf } from '#data/edit-forms.ts';
import { asRead } from '#domain/help/blanks.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { useHost } from '#host/HostProvider.tsx';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { AboutTopics } from '#ui/AboutTopics.tsx';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { PageBar } from '#ui/PageBar.tsx';
import { AskCard } from '../components/topic/AskCard.tsx';
import { ContactCard } from '../components/topic/ContactCard.tsx';
import { HrNotes } from '../components/topic/HrNotes.tsx';
import { RelatedTopics } from '../components/topic/RelatedTopics.tsx';
import { RuleCard } from '../components/topic/RuleCard.tsx';
import { TopicGone } from '../components/topic/TopicGone.tsx';
import { TopicHeader } from '../components/topic/TopicHeader.tsx';
import { TwoColumns } from '../components/topic/TwoColumns.tsx';
import { topicPath } from '#ui/topic-path.ts';
import { useToday } from '#ui/use-today.ts';
import { groupPath } from '../help-path.ts';
import { useTopicPageStyles } from './TopicPage.styles.ts';

/** `#/hjaelp/<slug>`: what the leader does, what HR does, whom to contact, and the rule. */
export const TopicPage = () => {
  const { slug } = useParams<{ slug: string }>();
  const topic = useContent().topics.find((candidate) => candidate.slug === slug);
  return topic ? <Topic key={slug} topic={topic} /> : <TopicGone slug={slug} />;
};

const Topic = ({ topic }: { topic: HelpTopic }) => {
  const { categories, topics, units } = useContent();
  const { roles } = usePerson();
  const { siteUrl } = useDataSource();
  const words = useTexts(commonTexts);
  const layout = useLayout();
  const styles = useTopicPageStyles();
  const heading = useArrival(topic.slug);
  const today = useToday();
  const host = useHost();
  const link = host.linkTo(topicPath(topic.slug));
  const shown = asRead(topic);
  const group = categories.find(({ key }) => key === topic.category);
  useDocumentTitle(shown.title);
  const trail = [{ label: words.overview, path: '/' }];
  if (group) trail.push({ label: group.title, path: groupPath(group.key) });
  return (
    <>
      <PageBar trail={trail} current={shown.title} />
      <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapXXL)}>
        <TopicHeader
          topic={shown}
          headingRef={heading}
          link={host.linkToShare(topicPath(topic.slug), shown.title)}
          share={host.share ? () => void host.share?.(link) : undefined}
          editForm={roles.hr ? editFormOf(siteUrl, 'helpTopics', topic.id) : undefined}
        />
        {roles.hr && <HrNotes topic={topic} today={today} />}
        <div className={styles.grid}>
          <div className={styles.columns}>
            <TwoColumns topic={shown} />
          </div>
          <div className={styles.contact}>
            <ContactCard topic={shown} units={units} link={link} />
          </div>
          <div className={mergeClasses(styles.part, styles.main)}>
            <RuleCard topic={shown} />
            <AboutTopics topics={[topic.slug]} besides="help" />
          </div>
          <div className={mergeClasses(styles.part, styles.side)}>
            <RelatedTopics topic={shown} topics={topics} />
            <AskCard topic={shown} units={units} link={link} />
          </div>
        </div>
      </div>
    </>
  );
};
