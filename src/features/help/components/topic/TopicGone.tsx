import { mergeClasses } from '@fluentui/react-components';
import { DocumentSearch24Regular, Search20Regular } from '@fluentui/react-icons';
import { useContent } from '#data/DataProvider.tsx';
import { reachableUnits } from '#domain/help/contact.ts';
import { useHost } from '#host/HostProvider.tsx';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { PageBar } from '#ui/PageBar.tsx';
import { StatePanel } from '#ui/states/StatePanel.tsx';
import { topicPath } from '#ui/topic-path.ts';
import { allTopicsPath } from '#features/help/help-path.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { canBeWrittenTo } from './letter-address.ts';
import { LetterAction } from './LetterAction.tsx';

/** In place of a topic that an old link or bookmark still points at. */
export const TopicGone = ({ slug }: { slug: string }) => {
  const words = { ...useTexts(commonTexts), ...useTexts(topicTexts) };
  const layout = useLayout();
  const heading = useArrival(slug);
  const { units } = useContent();
  const link = useHost().linkTo(topicPath(slug));
  useDocumentTitle(words.topicGone);
  const trail = [
    { label: words.overview, path: '/' },
    { label: words.allTopicsShort, path: allTopicsPath },
  ];
  return (
    <>
      <PageBar trail={trail} current={words.topicGone} />
      <div className={mergeClasses(layout.wrap, layout.page)}>
        <StatePanel
          icon={<DocumentSearch24Regular />}
          title={words.topicGone}
          lead={words.topicGoneLead}
          level={1}
          headingRef={heading}
          actions={
            <>
              <Action look="primary" href="#/" icon={<Search20Regular />}>
                {words.searchTopics}
              </Action>
              <LetterAction
                unit={reachableUnits(units).find(canBeWrittenTo)}
                subject={words.askSearchSubject}
                body={words.askSearchBody(link)}
              >
                {words.ask}
              </LetterAction>
            </>
          }
        />
      </div>
    </>
  );
};
