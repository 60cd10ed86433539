import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { canBeReached, unitThatAnswers, type ContactUnit } from '#domain/help/contact.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { copyText } from '#host/clipboard.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';
import { contactTexts } from '#features/help/contact-texts.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { unitPath } from '#features/help/help-path.ts';
import { UnitHours } from '../answer/UnitHours.tsx';
import { ContactButtons } from '../ContactButtons.tsx';
import { UnitFace } from './UnitFace.tsx';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  /** Who is in doubt gets an answer first, across the page. */
  first: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    gridColumn: '1 / -1',
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalM, minWidth: 0 },
  ready: { margin: 0, paddingInlineStart: '20px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginTop: 'auto',
  },
});

type UnitCardProps = {
  readonly unit: ContactUnit;
  readonly units: readonly ContactUnit[];
  /** How many topics lead to it. */
  readonly topics: number;
  /** The one for who does not know whom to call. */
  readonly first?: boolean;
};

/** A unit with everything it takes to reach it: what it covers, whether it is open, number, mail, chat, what to have at hand. */
export const UnitCard = ({ unit, units, topics, first = false }: UnitCardProps) => {
  const words = { ...useTexts(helpTexts), ...useTexts(contactTexts) };
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const answering = unitThatAnswers(units, unit.key) ?? unit;
  const letter = { subject: words.questionSubject, body: words.emptyQuestionBody };
  return (
    <Card as="section" className={first ? styles.first : styles.card} aria-labelledby={heading}>
      <div className={mergeClasses(layout.stack, layout.gapM)}>
        <div className={styles.head}>
          <UnitFace unit={unit} />
          <div className={mergeClasses(layout.stack, layout.gapXXS, type.breaking)} {...contentLanguage}>
            {first && <p className={mergeClasses(type.caption1Strong, type.secondary)}>{words.inDoubt}</p>}
            <h2 id={heading} className={type.subtitle1}>
              {unit.title}
            </h2>
            {unit.role !== '' && (
              <p className={mergeClasses(type.body1, type.secondary)}>{words.speaksWith(unit.role)}</p>
            )}
            <UnitHours unit={unit} />
          </div>
        </div>
        {unit.helpsWith !== '' && (
          <p dir="auto" className={mergeClasses(type.body1, type.breaking)} {...contentLanguage}>
            {unbroken(unit.helpsWith)}
          </p>
        )}
        {first && <Topics unit={unit} count={topics} />}
      </div>
      <div className={mergeClasses(layout.stack, layout.gapM)}>
        {answering !== unit && !canBeReached(unit) && (
          <p className={type.body1}>{words.noNumberYet(answering.title)}</p>
        )}
        <ContactButtons unit={answering} {...letter} wide urgent={first} />
        <Ready unit={unit} />
      </div>
      {!first && (
        <div className={styles.foot}>
          <Topics unit={unit} count={topics} />
          {unit.mail !== '' && (
            <CopyAction text={unit.mail} copy={copyText} look="subtle" label={words.copyMailOf(unit.title)}>
              {words.copyMail}
            </CopyAction>
          )}
        </div>
      )}
    </Card>
  );
};

const Topics = ({ unit, count }: { readonly unit: ContactUnit; readonly count: number }) => {
  const words = useTexts(helpTexts);
  if (count === 0) return null;
  return (
    <TextLink alone inline href={`#${unitPath(unit.key)}`} aria-label={`${words.topicCount(count)}, ${unit.title}`}>
      {words.topicCount(count)}
    </TextLink>
  );
};

const Ready = ({ unit }: { readonly unit: ContactUnit }) => {
  const words = useTexts(answerTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const lines = linesOf(unit.ready);
  if (lines.length === 0) return null;
  return (
    <div className={mergeClasses(layout.stack, layout.gapS)}>
      <h3 className={type.body1Strong}>{words.haveReady}</h3>
      <ul className={mergeClasses(type.body1, type.breaking, styles.ready)} {...contentLanguage}>
        {lines.map((line, place) => (
          <li key={place} dir="auto">
            {unbroken(line)}
          </li>
        ))}
      </ul>
    </div>
  );
};
