import { mergeClasses } from '@fluentui/react-components';
import { useParams } from 'wouter';
import { useContent, useDataSource, usePerson } from '#data/DataProvider.tsx';
import { editFormOf } from '#data/edit-forms.ts';
import { asRead } from '#domain/help/blanks.ts';
import { unitThatAnswers } from '#domain/help/contact.ts';
import { dangerOf } from '#domain/help/danger.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { useHost } from '#host/HostProvider.tsx';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { PageBar } from '#ui/PageBar.tsx';
import { topicPath } from '#ui/topic-path.ts';
import { useToday } from '#ui/use-today.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { AnswerParts } from '../components/answer/AnswerParts.tsx';
import { ContactDock } from '../components/answer/ContactDock.tsx';
import { DangerBar } from '../components/answer/DangerBar.tsx';
import { FootLine } from '../components/answer/FootLine.tsx';
import { HrNotes } from '../components/topic/HrNotes.tsx';
import { TopicGone } from '../components/topic/TopicGone.tsx';
import { TopicHeader } from '../components/topic/TopicHeader.tsx';
import { groupPath } from '../help-path.ts';

/** `#/hjaelp/<slug>`: what the leader does now, whom to call, and the rule. */
export const TopicPage = () => {
  const { slug } = useParams<{ slug: string }>();
  const topic = useContent().topics.find((candidate) => candidate.slug === slug);
  return topic ? <Topic key={slug} topic={topic} /> : <TopicGone slug={slug} />;
};

const Topic = ({ topic }: { topic: HelpTopic }) => {
  const { categories, units } = useContent();
  const { roles } = usePerson();
  const { siteUrl } = useDataSource();
  const common = useTexts(commonTexts);
  const words = useTexts(topicTexts);
  const layout = useLayout();
  const heading = useArrival(topic.slug);
  const today = useToday();
  const host = useHost();
  const link = host.linkTo(topicPath(topic.slug));
  const shown = asRead(topic);
  const unit = unitThatAnswers(units, topic.contactUnit);
  const danger = dangerOf(shown.danger);
  const group = categories.find(({ key }) => key === topic.category);
  useDocumentTitle(shown.title);
  const trail = [{ label: common.overview, path: '/' }];
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
        {danger && <DangerBar danger={danger} />}
        {roles.hr && <HrNotes topic={topic} today={today} />}
        <AnswerParts topic={shown} unit={unit} link={link} />
        <FootLine topic={shown} unit={unit} units={units} link={link} />
      </div>
      <ContactDock
        unit={unit}
        subject={words.askSubject(shown.title)}
        body={words.askBody(shown.title, link)}
        urgent={danger !== undefined}
      />
    </>
  );
};
