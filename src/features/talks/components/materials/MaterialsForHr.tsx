import { Open20Regular } from '@fluentui/react-icons';
import { useDataSource, usePerson } from '#data/DataProvider.tsx';
import { libraryAddress } from '#data/talks/materials-query.ts';
import { materialsToReview, type Material } from '#domain/talks/material.ts';
import { longDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { ForHr } from '#ui/ForHr.tsx';
import { useLayout } from '#ui/layout.ts';
import { useToday } from '#ui/use-today.ts';
import { materialsTexts } from '#features/talks/materials-texts.ts';
import { OutsideAction } from './OutsideAction.tsx';

/** What of the library waits for HR. */
export const MaterialsForHr = ({ materials }: { materials: readonly Material[] }) => {
  const words = useTexts(materialsTexts);
  const layout = useLayout();
  const language = useLanguage();
  const library = libraryAddress(useDataSource());
  const { waiting, overdue } = materialsToReview(materials, useToday());
  if (!usePerson().roles.hr) return null;
  const tasks = (
    <>
      {overdue.map(({ id, title, reviewBy }) => (
        <li key={id}>
          <bdi {...contentLanguage}>{words.overdue(title, reviewBy ? longDate(reviewBy, language) : '')}</bdi>
        </li>
      ))}
      {waiting.length > 0 && <li>{words.waiting(waiting.length)}</li>}
      {waiting.length + overdue.length === 0 && <li>{words.nothingWaiting}</li>}
    </>
  );
  return (
    <ForHr title={words.forHr} tasks={tasks}>
      <div className={layout.row}>
        <OutsideAction href={library} icon={<Open20Regular />}>
          {words.openLibrary}
        </OutsideAction>
      </div>
    </ForHr>
  );
};
