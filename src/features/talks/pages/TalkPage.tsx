import { DocumentSearch24Regular } from '@fluentui/react-icons';
import { useParams } from 'wouter';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { ChecklistGuide } from '../components/guide/ChecklistGuide.tsx';
import { PointerGuide } from '../components/guide/PointerGuide.tsx';
import { PrepareTalk } from '../components/prepare/PrepareTalk.tsx';
import { TalksFrame } from '../components/TalksFrame.tsx';
import { talksPath } from '../talk-path.ts';
import { talksTexts } from '../talks-texts.ts';
import { useTalks } from '../use-talks.ts';

/** `#/samtaler/<kind>`: one guide, drawn by its form. A new kind is a row in the list, not a page. */
export const TalkPage = () => {
  const { kind } = useParams<{ kind: string }>();
  const talks = useTalks();
  const guide = talks.guides.find(({ key }) => key === kind);
  if (!guide) return <GuideGone />;
  switch (guide.form) {
    case 'talk':
      return <PrepareTalk key={kind} guide={guide} talks={talks} />;
    case 'checklist':
      return <ChecklistGuide key={kind} guide={guide} talks={talks} />;
    case 'pointer':
      return <PointerGuide key={kind} guide={guide} />;
  }
};

const GuideGone = () => {
  const words = useTexts(talksTexts);
  return (
    <TalksFrame heading={words.guideGone}>
      <EmptyState
        icon={<DocumentSearch24Regular />}
        title={words.allTalks}
        lead={words.guideGoneLead}
        actions={
          <Action look="primary" href={`#${talksPath}`}>
            {words.allTalks}
          </Action>
        }
      />
    </TalksFrame>
  );
};
