import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDownload20Regular, ArrowLeft20Regular, Print20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { asPlainText } from '#domain/talks/documents/as-plain-text.ts';
import { documentName } from '#domain/talks/documents/document-name.ts';
import type { TalkDocument } from '#domain/talks/documents/talk-document.ts';
import type { TalkGuide } from '#domain/talks/guide.ts';
import { copyText } from '#host/clipboard.ts';
import { printPage } from '#host/print.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useArrival } from '#ui/arrival.ts';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { PageBar } from '#ui/PageBar.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { talkPath, talksPath } from '#features/talks/talk-path.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { useWord } from '#features/talks/use-word.ts';
import { Paper } from './Paper.tsx';
import { InBrowser, WordOutcomeNote } from './WordOutcomeNote.tsx';

const useStyles = makeStyles({
  screenOnly: { '@media print': { display: 'none' } },
  page: { '@media print': { padding: 0 } },
});

type DocumentViewProps = {
  readonly guide: TalkGuide;
  readonly document: TalkDocument;
  readonly onTaken: () => void;
  readonly onBack: () => void;
};

/** A document as it is printed: in place of the page, since a host opens no windows. Printing begins by itself. */
export const DocumentView = ({ guide, document, onTaken, onBack }: DocumentViewProps) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const word = useWord();
  const heading = useArrival(document.key);
  const [began, setBegan] = useState<boolean>();
  useDocumentTitle(documentName(document));
  const print = () => {
    const done = printPage();
    setBegan(done);
    if (done) onTaken();
  };
  // oxlint-disable-next-line react/exhaustive-deps -- once, when the sheet has been drawn
  useEffect(print, []);
  return (
    <>
      <PageBar
        trail={[
          { label: words.talks, path: talksPath },
          { label: guide.title, path: talkPath(guide.key) },
        ]}
        current={document.title}
      />
      <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapL, styles.page)}>
        <div className={mergeClasses(layout.row, styles.screenOnly)}>
          <Action icon={<ArrowLeft20Regular />} onClick={onBack}>
            {guide.form === 'checklist' ? words.backToChecklist : words.backToPreparation}
          </Action>
          <Action icon={<Print20Regular />} onClick={print}>
            {words.printNow}
          </Action>
          <Action
            icon={<ArrowDownload20Regular />}
            onClick={() => void word.make([document]).then((done) => done && onTaken())}
          >
            {words.saveAsWord}
          </Action>
          <CopyAction text={asPlainText(document)} copy={copyText}>
            {words.copyText}
          </CopyAction>
        </div>
        <div className={styles.screenOnly}>
          {began === false && (
            <MessageNote tone="warning">
              {words.printDidNotBegin} <InBrowser guideKey={guide.key} />
            </MessageNote>
          )}
          <WordOutcomeNote outcome={word.outcome} guideKey={guide.key} />
        </div>
        <Paper document={document} headingRef={heading} />
      </div>
    </>
  );
};
