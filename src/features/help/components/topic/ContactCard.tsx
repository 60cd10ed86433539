import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PersonSupport16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { unitThatAnswers, type ContactUnit } from '#domain/help/contact.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { useOpenness, UnitHours } from '../answer/UnitHours.tsx';
import { ContactButtons } from '../ContactButtons.tsx';
import { MarkedText } from './MarkedText.tsx';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  eyebrow: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    '& > svg': { color: tokens.colorBrandForeground1 },
  },
  second: { paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  ready: { margin: 0, paddingInlineStart: '20px' },
});

type ContactCardProps = {
  readonly topic: Pick<HelpTopic, 'title' | 'contactUnit' | 'alsoContact' | 'centralHelp' | 'danger'>;
  readonly units: readonly ContactUnit[];
  /** What to have at hand when calling. */
  readonly ready: readonly string[];
  /** The address of the topic's page, for the mail or chat. */
  readonly link: string;
};

/** *Det hjælper vi med*: what HR does, and whom to contact. Never a person: a unit's shared number, mail and chat. */
export const ContactCard = ({ topic, units, ready, link }: ContactCardProps) => {
  const words = { ...useTexts(topicTexts), ...useTexts(answerTexts) };
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const [frame, heading] = [useId(), useId()];
  const letter = { subject: words.askSubject(topic.title), body: words.askBody(topic.title, link) };
  const first = unitThatAnswers(units, topic.contactUnit);
  const second = unitThatAnswers(units, topic.alsoContact);
  return (
    <Card as="section" className={styles.card} aria-labelledby={`${frame} ${heading}`}>
      <p id={frame} className={mergeClasses(type.caption1Strong, type.secondary, styles.eyebrow)}>
        <PersonSupport16Regular aria-hidden="true" />
        {words.weHelp}
      </p>
      <h2 id={heading} className={mergeClasses(type.subtitle1, type.breaking)} {...contentLanguage}>
        {first?.title ?? words.contact}
      </h2>
      {topic.centralHelp === '' ? (
        <p className={mergeClasses(type.body1, type.secondary)}>{words.nothingFromUs}</p>
      ) : (
        <MarkedText text={topic.centralHelp} />
      )}
      {first ? (
        <Unit
          unit={first}
          asked={units.find(({ key }) => key === topic.contactUnit)}
          urgent={topic.danger !== ''}
          {...letter}
        />
      ) : (
        <p className={type.body1}>{words.nobodyNamed}</p>
      )}
      {ready.length > 0 && (
        <div className={mergeClasses(layout.stack, layout.gapS)}>
          <h3 className={type.body1Strong}>{words.haveReady}</h3>
          <ul className={mergeClasses(type.body1, type.breaking, styles.ready)} {...contentLanguage}>
            {ready.map((line, place) => (
              <li key={place} dir="auto">
                {unbroken(line)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {second && second !== first && (
        <div className={mergeClasses(layout.stack, layout.gapM, styles.second)}>
          <p className={mergeClasses(type.caption1Strong, type.secondary)}>{words.alsoContact}</p>
          <p className={mergeClasses(type.subtitle2, type.breaking)} {...contentLanguage}>
            {second.title}
          </p>
          <Unit unit={second} asked={units.find(({ key }) => key === topic.alsoContact)} urgent={false} {...letter} />
        </div>
      )}
      <p className={mergeClasses(type.caption1, type.secondary)}>{words.keepPrivate}</p>
    </Card>
  );
};

type UnitProps = {
  readonly unit: ContactUnit;
  /** The unit the topic names; another one than `unit` when that one can't be reached yet. */
  readonly asked: ContactUnit | undefined;
  /** Nobody waits for an office to open when somebody is in danger. */
  readonly urgent: boolean;
  readonly subject: string;
  readonly body: string;
};

const Unit = ({ unit, asked, urgent, subject, body }: UnitProps) => {
  const words = { ...useTexts(topicTexts), ...useTexts(answerTexts) };
  const type = useType();
  const isClosed = useOpenness(unit)?.state === 'closed';
  return (
    <>
      {asked && asked !== unit && <p className={type.body1}>{words.fallsBack(asked.title, unit.title)}</p>}
      <UnitHours unit={unit} />
      {isClosed && <p className={type.body1}>{urgent ? words.dontWait : words.untilOpen}</p>}
      <ContactButtons unit={unit} subject={subject} body={body} wide urgent={urgent && !isClosed} />
    </>
  );
};
