import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Talks } from '#data/talks/talks-query.ts';
import { blocksOf } from '#domain/shared/marked-text.ts';
import { asPlainText } from '#domain/talks/documents/as-plain-text.ts';
import { checklist, phasesOf } from '#domain/talks/documents/checklist.ts';
import { partsOf, type TalkGuide } from '#domain/talks/guide.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { MarkedBlocks } from '#ui/MarkedBlocks.tsx';
import { useType } from '#ui/type.ts';
import { useWord } from '#features/talks/use-word.ts';
import { DocumentActions } from '../document/DocumentActions.tsx';
import { DocumentView } from '../document/DocumentView.tsx';
import { WordOutcomeNote } from '../document/WordOutcomeNote.tsx';
import { TalksFrame } from '../TalksFrame.tsx';
import { ChecklistPhases } from './ChecklistPhases.tsx';
import { DraftBadge } from './DraftBadge.tsx';
import { GuideFacts } from './GuideFacts.tsx';

/** A checklist to read, print and take along. Nothing is ticked in the app: a tick would be about a person. */
export const ChecklistGuide = ({ guide, talks }: { guide: TalkGuide; talks: Talks }) => {
  const layout = useLayout();
  const type = useType();
  const word = useWord();
  const [printing, setPrinting] = useState(false);
  const checks = partsOf(guide, 'check', talks.parts);
  const document = checklist(guide, checks);
  if (printing)
    return (
      <DocumentView guide={guide} document={document} onTaken={() => undefined} onBack={() => setPrinting(false)} />
    );
  return (
    <TalksFrame
      guide={guide}
      heading={guide.heading}
      lead={guide.summary}
      aside={
        <div className={layout.row}>
          <DraftBadge status={guide.status} />
          <DocumentActions
            title={guide.title}
            text={asPlainText(document)}
            onWord={() => void word.make([document])}
            onPrint={() => setPrinting(true)}
          />
        </div>
      }
    >
      <WordOutcomeNote outcome={word.outcome} guideKey={guide.key} />
      <Card as="section" className={mergeClasses(layout.stack, layout.gapXXL)}>
        <MarkedBlocks blocks={blocksOf(guide.purpose)} className={type.body2} />
        <ChecklistPhases phases={phasesOf(checks)} />
      </Card>
      <GuideFacts guide={guide} />
    </TalksFrame>
  );
};
