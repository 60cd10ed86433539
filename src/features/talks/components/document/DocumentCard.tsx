import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Handshake24Regular, Mail24Regular, Person24Regular, PersonNote24Regular } from '@fluentui/react-icons';
import { asPlainText } from '#domain/talks/documents/as-plain-text.ts';
import type { TakenDocument, TalkDocument } from '#domain/talks/documents/talk-document.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { DocumentActions } from './DocumentActions.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    height: '100%',
    boxSizing: 'border-box',
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  lead: { flexGrow: 1 },
});

const icons = {
  invitation: <Mail24Regular />,
  leader: <Person24Regular />,
  employee: <PersonNote24Regular />,
  agreement: <Handshake24Regular />,
};

type DocumentCardProps = {
  readonly document: TalkDocument<TakenDocument>;
  readonly onWord: () => void;
  readonly onPrint: () => void;
};

/** One document, to be had as a Word file, on paper, or as text. */
export const DocumentCard = ({ document, onWord, onPrint }: DocumentCardProps) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { title, to, lead } = words.cards[document.key];
  return (
    <Card className={styles.card}>
      <div className={styles.head}>
        <Tile>{icons[document.key]}</Tile>
        <div className={layout.stack}>
          <h3 className={type.subtitle2}>{title}</h3>
          <p className={mergeClasses(type.caption1, type.tertiary)}>{to}</p>
        </div>
      </div>
      <p className={mergeClasses(type.body1, type.secondary, styles.lead)}>{lead}</p>
      <DocumentActions title={title} text={asPlainText(document)} onWord={onWord} onPrint={onPrint} />
    </Card>
  );
};
