import { mergeClasses } from '@fluentui/react-components';
import { useContent } from '#data/DataProvider.tsx';
import { linesOf } from '#domain/shared/lines-of.ts';
import { blocksOf } from '#domain/shared/marked-text.ts';
import type { TalkGuide } from '#domain/talks/guide.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { MarkedBlocks } from '#ui/MarkedBlocks.tsx';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { topicPath } from '#ui/topic-path.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { TalksFrame } from '../TalksFrame.tsx';
import { GuideFacts } from './GuideFacts.tsx';
import { GuideIcon } from './GuideIcon.tsx';

/** Not a talk to prepare here: it says whom to ask, and offers nothing to write. */
export const PointerGuide = ({ guide }: { guide: TalkGuide }) => {
  const words = useTexts(talksTexts);
  const layout = useLayout();
  const type = useType();
  const { topics } = useContent();
  const [first] = linesOf(guide.topics);
  const topic = topics.find(({ slug }) => slug === first);
  return (
    <TalksFrame guide={guide} heading={guide.heading} lead={guide.summary}>
      <Card as="section" className={mergeClasses(layout.stack, layout.gapL)}>
        <Tile plain>
          <GuideIcon form={guide.form} />
        </Tile>
        <h2 className={type.subtitle1}>{words.pointerTitle}</h2>
        <MarkedBlocks blocks={blocksOf(guide.purpose)} className={type.body2} />
        {topic && (
          <div className={layout.row}>
            <Action look="primary" href={`#${topicPath(topic.slug)}`}>
              {words.seeTopic(topic.title)}
            </Action>
          </div>
        )}
      </Card>
      <GuideFacts guide={guide} />
    </TalksFrame>
  );
};
