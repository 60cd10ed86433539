import { ContactCard20Regular } from '@fluentui/react-icons';
import { useContent } from '#data/DataProvider.tsx';
import { topicsOfUnit } from '#domain/help/unit-topics.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { SimplePage } from '#ui/SimplePage.tsx';
import { TopicList } from '../components/topic/TopicList.tsx';
import { contactTexts } from '../contact-texts.ts';
import { contactPath } from '../help-path.ts';

/** `#/hjaelp?enhed=<key>`: the topics that lead to one unit. */
export const UnitPage = ({ unitKey }: { readonly unitKey: string }) => {
  const { topics, units } = useContent();
  const words = useTexts(contactTexts);
  const unit = units.find(({ key }) => key === unitKey);
  const above = [{ label: words.contactPage, path: contactPath }];
  if (!unit)
    return (
      <SimplePage title={words.unitGone} lead={words.unitGoneLead} above={above}>
        <div>
          <Action href={`#${contactPath}`} icon={<ContactCard20Regular />}>
            {words.allContacts}
          </Action>
        </div>
      </SimplePage>
    );
  return (
    <SimplePage title={words.topicsOf(unit.title)} lead={unit.helpsWith} above={above}>
      <Card>
        <TopicList topics={topicsOfUnit(topics, unit)} units={units} />
      </Card>
    </SimplePage>
  );
};
