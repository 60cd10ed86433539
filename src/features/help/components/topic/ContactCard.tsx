import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { unitThatAnswers, type ContactUnit } from '#domain/help/contact.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useType } from '#ui/type.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { ContactActions } from '../ContactActions.tsx';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  unit: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  names: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  second: { paddingTop: tokens.spacingVerticalL, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

type ContactCardProps = {
  readonly topic: Pick<HelpTopic, 'title' | 'contactUnit' | 'alsoContact'>;
  readonly units: readonly ContactUnit[];
  /** The address of the topic's page, for the mail or chat. */
  readonly link: string;
};

/** Whom to contact. Never a person: a unit's shared number, mail and chat. */
export const ContactCard = ({ topic, units, link }: ContactCardProps) => {
  const words = useTexts(topicTexts);
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  const letter = { subject: words.askSubject(topic.title), body: words.askBody(topic.title, link) };
  const first = unitThatAnswers(units, topic.contactUnit);
  const second = unitThatAnswers(units, topic.alsoContact);
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <div className={styles.unit}>
        <h2 id={heading} className={mergeClasses(type.caption1Strong, type.tertiary)}>
          {words.contact}
        </h2>
        {first ? (
          <Unit unit={first} asked={units.find(({ key }) => key === topic.contactUnit)} {...letter} />
        ) : (
          <p className={type.body1}>{words.nobodyNamed}</p>
        )}
      </div>
      {second && second !== first && (
        <div className={mergeClasses(styles.unit, styles.second)}>
          <p className={mergeClasses(type.caption1Strong, type.tertiary)}>{words.alsoContact}</p>
          <Unit unit={second} asked={units.find(({ key }) => key === topic.alsoContact)} {...letter} />
        </div>
      )}
      <p className={mergeClasses(type.body1, type.secondary)}>{words.keepPrivate}</p>
    </Card>
  );
};

type UnitProps = {
  readonly unit: ContactUnit;
  /** The unit the topic names; another one than `unit` when that one can't be reached yet. */
  readonly asked: ContactUnit | undefined;
  readonly subject: string;
  readonly body: string;
};

const Unit = ({ unit, asked, subject, body }: UnitProps) => {
  const words = useTexts(topicTexts);
  const styles = useStyles();
  const type = useType();
  return (
    <>
      <div className={mergeClasses(styles.names, type.breaking)} {...contentLanguage}>
        <p dir="auto" className={type.subtitle2}>
          {unit.title}
        </p>
        {unit.officialName !== '' && unit.officialName !== unit.title && (
          <p dir="auto" className={mergeClasses(type.caption1, type.tertiary)}>
            {unit.officialName}
          </p>
        )}
        {unit.hours !== '' && (
          <p dir="auto" className={mergeClasses(type.body1, type.tabular)}>
            {unit.hours}
          </p>
        )}
      </div>
      {asked && asked !== unit && <p className={type.body1}>{words.fallsBack(asked.title, unit.title)}</p>}
      <ContactActions unit={unit} subject={subject} body={body} />
    </>
  );
};
