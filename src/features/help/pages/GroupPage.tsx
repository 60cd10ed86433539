import { AppsListDetail24Regular, TextSortAscending20Regular } from '@fluentui/react-icons';
import { useContent } from '#data/DataProvider.tsx';
import { topicsIn } from '#domain/help/category.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { SimplePage } from '#ui/SimplePage.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { TopicList } from '../components/topic/TopicList.tsx';
import { allTopicsPath } from '../help-path.ts';
import { topicTexts } from '../topic-texts.ts';

/** `#/hjaelp?gruppe=<key>`: the topics of one group, in HR's order. */
export const GroupPage = ({ groupKey }: { groupKey: string }) => {
  const { categories, topics, units } = useContent();
  const words = useTexts(topicTexts);
  const group = categories.find(({ key }) => key === groupKey);
  const all = (
    <Action href={`#${allTopicsPath}`} icon={<TextSortAscending20Regular />}>
      {words.allTopics}
    </Action>
  );
  const empty = {
    icon: <AppsListDetail24Regular />,
    title: words.emptyGroup,
    lead: words.emptyGroupLead,
    actions: all,
  };
  if (!group)
    return (
      <SimplePage title={words.groupGone} lead={words.groupGoneLead}>
        <div>{all}</div>
      </SimplePage>
    );
  const inGroup = topicsIn(topics, group.key);
  return (
    <SimplePage title={group.title} lead={group.examples} danish>
      {inGroup.length === 0 ? (
        <EmptyState {...empty} />
      ) : (
        <Card>
          <TopicList topics={inGroup} units={units} />
        </Card>
      )}
    </SimplePage>
  );
};
