import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Call20Regular, Mail20Regular } from '@fluentui/react-icons';
import type { ContactUnit } from '#domain/help/contact.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { mailLink, phoneLink } from '#host/links.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { topicPath } from '#ui/topic-path.ts';
import { useOutsideLink } from '#host/outside-link.ts';

const useStyles = makeStyles({
  title: {
    display: 'flex',
    alignItems: 'center',
    flexBasis: '140px',
    flexGrow: 1,
    minWidth: 0,
    minHeight: '24px',
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
});

/** One topic of *Akut*: its page, and the quickest way to a human. */
export const UrgentTopic = ({ topic, unit }: { topic: HelpTopic; unit: ContactUnit | undefined }) => {
  const styles = useStyles();
  const type = useType();
  return (
    <>
      <TextLink
        href={`#${topicPath(topic.slug)}`}
        className={mergeClasses(type.subtitle2, styles.title)}
        {...contentLanguage}
      >
        {topic.title}
      </TextLink>
      {unit && <QuickestWay topic={topic} unit={unit} />}
    </>
  );
};

/** The phone when the unit has one. A mail is better than nothing. */
const QuickestWay = ({ topic, unit }: { topic: HelpTopic; unit: ContactUnit }) => {
  const type = useType();
  const words = useTexts(helpTexts);
  const outside = useOutsideLink();
  if (unit.phone !== '')
    return (
      <Action
        {...outside(phoneLink(unit.phone))}
        icon={<Call20Regular aria-hidden="true" />}
        aria-label={words.callNumber(unit.phone, unit.title)}
      >
        <span className={type.tabular}>{words.callShort(unit.phone)}</span>
      </Action>
    );
  if (unit.mail === '') return null;
  const letter = { to: unit.mail, subject: topic.title, body: '' };
  return (
    <Action
      {...outside(mailLink(letter))}
      icon={<Mail20Regular aria-hidden="true" />}
      aria-label={words.writeToUnit(unit.title)}
    >
      {words.writeShort}
    </Action>
  );
};
