import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContent } from '#data/DataProvider.tsx';
import { reachableUnits, type ContactUnit } from '#domain/help/contact.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { ContactButtons } from '../ContactButtons.tsx';
import { GroupTags } from './GroupTags.tsx';

const useStyles = makeStyles({
  units: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingVerticalL,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  oneColumn: { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  /** In the flyout there are lines, no cards in a card. */
  line: { paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

type NothingFoundProps = {
  readonly query: string;
  /** In the flyout, while one types. */
  readonly compact?: boolean;
};

/** No hit is not the end: the people who know, with the words ready in a mail or chat, and the groups to look in. */
export const NothingFound = ({ query, compact = false }: NothingFoundProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const words = useTexts(helpTexts);
  const units = reachableUnits(useContent().units);
  return (
    <div className={mergeClasses(layout.stack, compact ? layout.gapL : layout.gapXXL)}>
      <div className={mergeClasses(layout.stack, layout.gapS)}>
        <h2 className={mergeClasses(compact ? type.subtitle2 : type.title3, type.breaking)}>
          {words.nothingFound(query)}
        </h2>
        <p className={mergeClasses(compact ? type.body1 : type.body2, type.secondary, layout.measure)}>
          {words.nothingFoundLead}
        </p>
      </div>
      <div className={mergeClasses(styles.units, compact && styles.oneColumn)}>
        {units.slice(0, compact ? 2 : undefined).map((unit) =>
          compact ? (
            <section key={unit.key} className={mergeClasses(layout.stack, layout.gapS, styles.line)}>
              <UnitToAsk unit={unit} query={query} />
            </section>
          ) : (
            <Card as="section" key={unit.key} className={mergeClasses(layout.stack, layout.gapM)}>
              <UnitToAsk unit={unit} query={query} />
            </Card>
          ),
        )}
      </div>
      <p className={mergeClasses(type.body1, type.secondary, layout.measure)}>
        {words.noPersonalData} {words.notStored}
      </p>
      {!compact && <GroupTags />}
    </div>
  );
};

const UnitToAsk = ({ unit, query }: { unit: ContactUnit; query: string }) => {
  const layout = useLayout();
  const type = useType();
  const words = useTexts(helpTexts);
  return (
    <>
      <div className={mergeClasses(layout.stack, layout.gapXS)} {...contentLanguage}>
        <h3 className={type.subtitle2}>{unit.title}</h3>
        <p className={type.secondary}>{unit.helpsWith}</p>
      </div>
      <ContactButtons unit={unit} subject={words.questionSubject} body={words.questionBody(query)} />
    </>
  );
};
