import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Talks } from '#data/talks/talks-query.ts';
import type { TakenDocument, TalkDocument } from '#domain/talks/documents/talk-document.ts';
import type { TalkGuide } from '#domain/talks/guide.ts';
import { hasUnsavedWords, markTaken } from '#domain/talks/preparation.ts';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { usePreparing, type Preparing } from '#features/talks/preparation-state.ts';
import { stepsOf, type Step } from '#features/talks/steps.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { useLeavingQuestion } from '#features/talks/use-leaving-question.ts';
import { usePreparationPlace } from '#features/talks/use-preparation-place.ts';
import { useWord, type WordMaker } from '#features/talks/use-word.ts';
import { DocumentCards } from '../document/DocumentCards.tsx';
import { DocumentView } from '../document/DocumentView.tsx';
import { WordOutcomeNote } from '../document/WordOutcomeNote.tsx';
import { DraftBadge } from '../guide/DraftBadge.tsx';
import { GuideFacts } from '../guide/GuideFacts.tsx';
import { TalksFrame } from '../TalksFrame.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { OptionStep } from './OptionStep.tsx';
import { PrivacyBar } from './PrivacyBar.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { ReadStep } from './ReadStep.tsx';
import { StepButtons } from './StepButtons.tsx';
import { StepNavigation } from './StepNavigation.tsx';

const oneColumn = '@media (max-width: 1023px)';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr)',
    gap: tokens.spacingHorizontalXXL,
    [oneColumn]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  },
});

/** Preparing one talk, step by step, and leaving with the documents. */
export const PrepareTalk = ({ guide, talks }: { guide: TalkGuide; talks: Talks }) => {
  const preparing = usePreparing(guide, talks);
  const word = useWord();
  const steps = stepsOf(preparing);
  const place = usePreparationPlace(guide.key, steps);
  const { documents, preparation, change } = preparing;
  const unsaved = hasUnsavedWords(preparation);
  const onTaken = (taken: readonly TalkDocument<TakenDocument>[]) => {
    if (taken.some(({ key }) => key === 'leader')) change(markTaken);
  };
  const saveLeaders = async (): Promise<boolean> => {
    const leaders = documents.filter(({ key }) => key === 'leader');
    const made = await word.make(leaders);
    if (made) onTaken(leaders);
    return made;
  };
  const leaving = useLeavingQuestion(unsaved, saveLeaders);
  const document = documents.find(({ key }) => key === place.sheet);
  return (
    <>
      {document ? (
        <DocumentView guide={guide} document={document} onTaken={() => onTaken([document])} onBack={place.hideSheet} />
      ) : (
        <TalksFrame
          guide={guide}
          heading={guide.heading}
          lead={guide.summary}
          aside={<DraftBadge status={guide.status} />}
        >
          <PrivacyBar onSave={() => void saveLeaders()} />
          <WordOutcomeNote outcome={word.outcome} guideKey={guide.key} documentsAt={place.documentsAt} />
          <Steps
            {...preparing}
            steps={steps}
            step={place.step}
            word={word}
            onGo={place.goTo}
            onTaken={onTaken}
            onPrint={({ key }) => place.showSheet(key)}
          />
        </TalksFrame>
      )}
      <LeaveDialog {...leaving} />
    </>
  );
};

type StepsProps = Preparing & {
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly word: WordMaker;
  readonly onGo: (step: Step) => void;
  readonly onTaken: (documents: readonly TalkDocument<TakenDocument>[]) => void;
  readonly onPrint: (document: TalkDocument<TakenDocument>) => void;
};

const Steps = ({ steps, step, word, onGo, onTaken, onPrint, ...preparing }: StepsProps) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const { guide, preparation, documents } = preparing;
  const notes = {
    questions: words.chosen(preparation.chosen.length),
    ...(preparation.options.length > 0 && { options: words.chosen(preparation.options.length) }),
  };
  return (
    <div className={styles.grid}>
      <StepNavigation steps={steps} current={step} notes={notes} onGo={onGo} />
      <div className={mergeClasses(layout.stack, layout.gapXXL)}>
        {step === 'read' && <ReadStep guide={guide} />}
        {step === 'questions' && <QuestionStep {...preparing} />}
        {step === 'options' && <OptionStep {...preparing} />}
        {step === 'take' && (
          <DocumentCards about={guide.title} documents={documents} word={word} onTaken={onTaken} onPrint={onPrint} />
        )}
        <StepButtons steps={steps} current={step} onGo={onGo} />
        <GuideFacts guide={guide} />
      </div>
    </div>
  );
};
