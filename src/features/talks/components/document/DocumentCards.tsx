import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { fileNameOf } from '#domain/talks/documents/document-name.ts';
import type { TakenDocument, TalkDocument } from '#domain/talks/documents/talk-document.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import type { WordMaker } from '#features/talks/use-word.ts';
import { StepHeading } from '../prepare/StepHeading.tsx';
import { DocumentCard } from './DocumentCard.tsx';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingVerticalL,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

type DocumentCardsProps = {
  readonly about: string;
  readonly documents: readonly TalkDocument<TakenDocument>[];
  readonly word: WordMaker;
  /** Called with what has been taken along. */
  readonly onTaken: (documents: readonly TalkDocument<TakenDocument>[]) => void;
  readonly onPrint: (document: TalkDocument<TakenDocument>) => void;
};

/** The documents to take along, one card each. */
export const DocumentCards = ({ about, documents, word, onTaken, onPrint }: DocumentCardsProps) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const make = (made: readonly TalkDocument<TakenDocument>[], name?: string) =>
    void word.make(made, name).then((done) => done && onTaken(made));
  return (
    <section className={mergeClasses(layout.stack, layout.gapL)}>
      <StepHeading
        title={words.documents(documents.length)}
        aside={
          documents.length > 1 && (
            <Action
              icon={<ArrowDownload20Regular />}
              onClick={() => make(documents, fileNameOf({ about, title: words.allInOneTitle }))}
            >
              {words.allInOne}
            </Action>
          )
        }
      />
      <ul className={mergeClasses(layout.plainList, styles.cards)}>
        {documents.map((document) => (
          <li key={document.key}>
            <DocumentCard document={document} onWord={() => make([document])} onPrint={() => onPrint(document)} />
          </li>
        ))}
      </ul>
    </section>
  );
};
