import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Call20Regular, ContactCard20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { generalUnit, unitThatAnswers, type ContactUnit } from '#domain/help/contact.ts';
import { phoneLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { contactPath } from '#features/help/help-path.ts';

/** Here the words stand on one line. */
const between = '@media (min-width: 640px) and (max-width: 1023px)';

const useStyles = makeStyles({
  /** The height it has once the unit is known, so that nothing jumps. */
  waiting: { display: 'flex', alignItems: 'center', minHeight: '84px', [between]: { minHeight: '64px' } },
  skeleton: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flexGrow: 1 },
});

/** The way to a person, for those who would rather not search. */
export const TalkToSomeone = ({ units }: { units: readonly ContactUnit[] | undefined }) => {
  const layout = useLayout();
  const type = useType();
  const words = useTexts(helpTexts);
  const heading = useId();
  return (
    <aside aria-labelledby={heading} className={mergeClasses(layout.stack, layout.gapXS)}>
      <h2 id={heading} className={type.subtitle2}>
        {words.ratherTalk}
      </h2>
      {units ? <GeneralUnit units={units} /> : <Waiting />}
    </aside>
  );
};

const GeneralUnit = ({ units }: { units: readonly ContactUnit[] }) => {
  const layout = useLayout();
  const type = useType();
  const words = useTexts(helpTexts);
  const outside = useOutsideLink();
  const unit = unitThatAnswers(units, generalUnit(units)?.key ?? '');
  if (!unit) return <p className={type.secondary}>{words.unreachable}</p>;
  return (
    <div className={mergeClasses(layout.stack, layout.gapM)}>
      <p className={type.secondary} {...contentLanguage}>
        {words.unitHelps(unit.title)}
      </p>
      <div className={layout.row}>
        {unit.phone !== '' && (
          <Action
            {...outside(phoneLink(unit.phone))}
            icon={<Call20Regular />}
            aria-label={words.callNumber(unit.phone, unit.title)}
          >
            {words.callShort(unit.phone)}
          </Action>
        )}
        <Action href={`#${contactPath}`} icon={<ContactCard20Regular />}>
          {words.allContacts}
        </Action>
      </div>
    </div>
  );
};

const Waiting = () => {
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      <div className={styles.skeleton}>
        <Skeleton width="80%" />
        <Skeleton width="50%" height="32px" />
      </div>
    </div>
  );
};
