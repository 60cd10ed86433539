import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Call20Regular, Mail20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ContactUnit } from '#domain/help/contact.ts';
import { mailLink, phoneLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { commonTexts } from '#i18n/common.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useType } from '#ui/type.ts';
import { medTexts } from '#features/med/med-texts.ts';
import { useMedUnit } from '#features/med/use-med.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 639px)': { '& > a': { flexGrow: 1 } },
  },
});

type AskAboutMedProps = { readonly committee: string; readonly link: string };

/** Whom the committee asks about MED: a unit's shared address, never a person's. Nothing when there is no unit. */
export const AskAboutMed = ({ committee, link }: AskAboutMedProps) => {
  const words = useTexts(medTexts);
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  const unit = useMedUnit();
  if (!unit) return null;
  return (
    <Card as="section" className={mergeClasses(styles.card, type.breaking)} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {words.askHeading}
      </h2>
      <p className={type.body1} {...contentLanguage}>
        {words.askLead(unit.title)}
      </p>
      <Ways unit={unit} subject={words.askSubject} body={words.askBody(committee, link)} />
    </Card>
  );
};

type WaysProps = { readonly unit: ContactUnit; readonly subject: string; readonly body: string };

const Ways = ({ unit, subject, body }: WaysProps) => {
  const words = { ...useTexts(commonTexts), ...useTexts(medTexts) };
  const styles = useStyles();
  const outside = useOutsideLink();
  return (
    <div className={styles.buttons}>
      {unit.mail !== '' && (
        <Action
          {...outside(mailLink({ to: unit.mail, subject, body }))}
          icon={<Mail20Regular aria-hidden="true" />}
          aria-label={words.writeTo(unit.title)}
        >
          {words.write}
        </Action>
      )}
      {unit.phone !== '' && (
        <Action
          {...outside(phoneLink(unit.phone))}
          icon={<Call20Regular aria-hidden="true" />}
          aria-label={words.callUnit(unit.title)}
        >
          {words.call}
        </Action>
      )}
    </div>
  );
};
