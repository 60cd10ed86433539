import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PersonSupport24Regular } from '@fluentui/react-icons';
import { useContent } from '#data/DataProvider.tsx';
import { generalUnit } from '#domain/help/contact.ts';
import { topicsOfUnit } from '#domain/help/unit-topics.ts';
import { inOrder } from '#domain/shared/by-place.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { useType } from '#ui/type.ts';
import { DangerLine } from '../components/contact/DangerLine.tsx';
import { UnitCard } from '../components/contact/UnitCard.tsx';
import { contactTexts } from '../contact-texts.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(380px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 639px)': { gap: tokens.spacingVerticalL },
  },
});

/** `#/kontakt`: every unit, the one for who is in doubt first. */
export const ContactPage = () => {
  const { topics, units } = useContent();
  const words = { ...useTexts(commonTexts), ...useTexts(contactTexts) };
  const styles = useStyles();
  const type = useType();
  const general = generalUnit(units);
  const others = inOrder(units.filter((unit) => unit !== general));
  return (
    <SimplePage title={words.contactPage} lead={words.contactLead}>
      <DangerLine topics={topics} />
      {general ? (
        <div className={styles.grid}>
          <UnitCard unit={general} units={units} topics={topicsOfUnit(topics, general).length} first />
          {others.map((unit) => (
            <UnitCard key={unit.key} unit={unit} units={units} topics={topicsOfUnit(topics, unit).length} />
          ))}
        </div>
      ) : (
        <EmptyState icon={<PersonSupport24Regular />} title={words.noUnits} lead={words.noUnitsLead} />
      )}
      <p className={mergeClasses(type.caption1, type.secondary)}>{words.keepPrivate}</p>
    </SimplePage>
  );
};
