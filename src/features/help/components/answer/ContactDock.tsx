import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Call20Regular, Chat20Regular, Mail20Regular } from '@fluentui/react-icons';
import { canBeReached, type ContactUnit } from '#domain/help/contact.ts';
import { chatLink, mailLink, phoneLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { commonTexts } from '#i18n/common.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { UnitHours } from './UnitHours.tsx';

const useStyles = makeStyles({
  dock: {
    display: 'none',
    '@media (max-width: 1023px)': {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: tokens.spacingHorizontalM,
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    '@media print': { display: 'none' },
  },
  unit: { minWidth: 0 },
  acts: { display: 'flex', gap: tokens.spacingHorizontalS, flexShrink: 0 },
});

type ContactDockProps = {
  readonly unit: ContactUnit | undefined;
  readonly subject: string;
  readonly body: string;
  /** An urgent topic calls 112 from here too. */
  readonly urgent: boolean;
};

/** Keeps the contact in reach where the card is not beside the steps. */
export const ContactDock = ({ unit, subject, body, urgent }: ContactDockProps) => {
  const words = { ...useTexts(commonTexts), ...useTexts(helpTexts), ...useTexts(answerTexts) };
  const styles = useStyles();
  const type = useType();
  const outside = useOutsideLink();
  if (!urgent && !(unit && canBeReached(unit))) return null;
  return (
    <aside className={styles.dock} aria-label={words.contactBar}>
      {unit && (
        <div className={mergeClasses(styles.unit, type.breaking)} {...contentLanguage}>
          <p className={type.caption1Strong}>{unit.title}</p>
          {!urgent && <UnitHours unit={unit} />}
        </div>
      )}
      <div className={styles.acts}>
        {urgent && (
          <Action {...outside('tel:112')} look="primary" icon={<Call20Regular />}>
            {words.call112}
          </Action>
        )}
        {unit && unit.phone !== '' && (
          <Action {...outside(phoneLink(unit.phone))} icon={<Call20Regular />} aria-label={words.callUnit(unit.title)}>
            {words.call}
          </Action>
        )}
        {unit && unit.mail !== '' && !urgent && (
          <Action
            {...outside(mailLink({ to: unit.mail, subject, body }))}
            icon={<Mail20Regular />}
            aria-label={words.writeToUnit(unit.title)}
          />
        )}
        {unit && unit.chatAddress !== '' && !urgent && (
          <Action
            {...outside(chatLink(unit.chatAddress, `${subject}\n\n${body}`))}
            icon={<Chat20Regular />}
            aria-label={words.chatWithUnit(unit.title)}
          />
        )}
      </div>
    </aside>
  );
};
