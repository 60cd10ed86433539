import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardTask24Regular, Open20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useDataSource, usePerson } from '#data/DataProvider.tsx';
import { libraryAddress } from '#data/talks/materials-query.ts';
import { materialsToReview, type Material } from '#domain/talks/material.ts';
import { longDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { useToday } from '#ui/use-today.ts';
import { materialsTexts } from '#features/talks/materials-texts.ts';
import { OutsideAction } from './OutsideAction.tsx';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  list: { margin: 0, paddingInlineStart: '20px' },
});

/** What of the library waits for HR. */
export const MaterialsForHr = ({ materials }: { materials: readonly Material[] }) => {
  const words = useTexts(materialsTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const language = useLanguage();
  const heading = useId();
  const library = libraryAddress(useDataSource());
  const { waiting, overdue } = materialsToReview(materials, useToday());
  if (!usePerson().roles.hr) return null;
  return (
    <section className={styles.notes} aria-labelledby={heading}>
      <Tile plain>
        <ClipboardTask24Regular />
      </Tile>
      <div className={mergeClasses(layout.stack, layout.gapS, type.breaking)}>
        <h2 id={heading} className={type.subtitle2}>
          {words.forHr}
        </h2>
        {waiting.length + overdue.length === 0 ? (
          <p className={type.body1}>{words.nothingWaiting}</p>
        ) : (
          <ul className={mergeClasses(type.body1, layout.stack, layout.gapXS, styles.list)}>
            {overdue.map(({ id, title, reviewBy }) => (
              <li key={id}>
                <bdi {...contentLanguage}>{words.overdue(title, reviewBy ? longDate(reviewBy, language) : '')}</bdi>
              </li>
            ))}
            {waiting.length > 0 && <li>{words.waiting(waiting.length)}</li>}
          </ul>
        )}
        <div className={layout.row}>
          <OutsideAction href={library} icon={<Open20Regular />}>
            {words.openLibrary}
          </OutsideAction>
        </div>
      </div>
    </section>
  );
};
