import { makeResetStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Content } from '#data/start.ts';
import { chosenFor } from '#domain/help/category.ts';
import { unitThatAnswers } from '#domain/help/contact.ts';
import { phoneLink } from '#host/links.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { HomeSection } from './HomeSection.tsx';
import { UrgentTopic } from './UrgentTopic.tsx';

const oneColumn = '@media (max-width: 1023px)';

const useColumnsClass = makeResetStyles({
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(0, 1fr)',
  [oneColumn]: { gridAutoFlow: 'row', gridAutoColumns: 'auto' },
});

const useTopicClass = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  alignContent: 'center',
  justifyContent: 'space-between',
  gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  boxSizing: 'border-box',
  minWidth: 0,
  minHeight: '94px',
  padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
  ':not(:first-child)': { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  [oneColumn]: {
    minHeight: '58px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':not(:first-child)': { borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  '@media (max-width: 639px)': { minHeight: '87px' },
});

const usualNumber = 3;

/** For the worst of days: whom to call, before anything is to be read. */
export const UrgentHelp = ({ content }: { content: Content | undefined }) => {
  const topicClass = useTopicClass();
  const columnsClass = useColumnsClass();
  const layout = useLayout();
  const words = useTexts(helpTexts);
  const urgent = content && chosenFor(content.topics, 'urgent');
  if (urgent?.length === 0) return null;
  return (
    <HomeSection title={words.urgent} aside={<InDanger />}>
      <Card flush>
        <ul className={mergeClasses(layout.plainList, columnsClass)} aria-busy={!content}>
          {urgent
            ? urgent.map((topic) => (
                <li key={topic.slug} className={topicClass}>
                  <UrgentTopic topic={topic} unit={unitThatAnswers(content.units, topic.contactUnit)} />
                </li>
              ))
            : Array.from({ length: usualNumber }, (_, place) => (
                <li key={place} className={topicClass}>
                  <Skeleton width="60%" />
                </li>
              ))}
        </ul>
      </Card>
    </HomeSection>
  );
};

/** Stands here whatever can be fetched. */
const InDanger = () => {
  const type = useType();
  const words = useTexts(helpTexts);
  const outside = useOutsideLink();
  return (
    <span className={type.secondary}>
      {words.inDanger}{' '}
      <TextLink inline {...outside(phoneLink('112'))}>
        {words.call112}
      </TextLink>
    </span>
  );
};
