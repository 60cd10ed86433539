import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HatGraduation24Regular, Search24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import {
  filterFromParams,
  noFilter,
  paramsFromFilter,
  type CatalogueFilter,
} from '#domain/courses/catalogue-filter.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { SectionError } from '#ui/states/SectionError.tsx';
import { useType } from '#ui/type.ts';
import { CatalogueFilters } from '../components/catalogue/CatalogueFilters.tsx';
import { CourseRow } from '../components/catalogue/CourseRow.tsx';
import { coursesPath, minePath } from '#ui/course-path.ts';
import { coursesTexts } from '../courses-texts.ts';
import { useCatalogue } from '../use-catalogue.ts';
import { useNewestCourses } from '../use-courses.ts';
import { useServerNow } from '../use-server-now.ts';

const useStyles = makeStyles({
  ways: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` }, // their words end where the list does
  list: { overflow: 'hidden' },
  row: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
});

const rowsAtATime = 20;

/** `#/kurser`: what leaders can sign up for. The filters are in the address, so that they can be sent to a colleague. */
export const CataloguePage = () => {
  const words = useTexts(coursesTexts);
  const content = useNewestCourses();
  const now = useServerNow();
  const [filter, setFilter] = useAddressedFilter();
  if (content.courses.length === 0)
    return (
      <SimplePage title={words.courses} lead={words.coursesLead}>
        <EmptyState icon={<HatGraduation24Regular />} title={words.noCourses} lead={words.noCoursesLead} />
      </SimplePage>
    );
  return (
    <SimplePage title={words.courses} lead={words.coursesLead}>
      <CatalogueFilters content={content} filter={filter} now={now} onChange={setFilter} />
      <CatalogueList
        key={String(paramsFromFilter(filter))}
        filter={filter}
        now={now}
        onClear={() => setFilter(noFilter)}
      />
    </SimplePage>
  );
};

function useAddressedFilter(): [CatalogueFilter, (filter: CatalogueFilter) => void] {
  const [, navigate] = useLocation();
  const params = new URLSearchParams(useSearch());
  const change = (filter: CatalogueFilter) => {
    const query = paramsFromFilter(filter).toString();
    navigate(query === '' ? coursesPath : `${coursesPath}?${query}`, { replace: true });
  };
  return [filterFromParams(params), change];
}

type CatalogueListProps = { readonly filter: CatalogueFilter; readonly now: number; readonly onClear: () => void };

const CatalogueList = ({ filter, now, onClear }: CatalogueListProps) => {
  const words = useTexts(coursesTexts);
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const [limit, setLimit] = useState(rowsAtATime);
  const { entries, isChecking, error, readAgain } = useCatalogue(filter, now, limit);
  const isFiltered = paramsFromFilter(filter).size > 0;
  return (
    <div className={mergeClasses(layout.stack, layout.gapM)}>
      <div className={mergeClasses(layout.row, layout.between)}>
        <p role="status" className={mergeClasses(type.body1, type.secondary, type.tabular)}>
          {isChecking ? words.checkingSeats : words.found(entries.length)}
        </p>
        <div className={mergeClasses(layout.row, styles.ways)}>
          {isFiltered && (
            <Action look="subtle" onClick={onClear}>
              {words.clearFilters}
            </Action>
          )}
          <Action look="subtle" href={`#${minePath}`}>
            {words.mine}
          </Action>
        </div>
      </div>
      {Boolean(error) && <SectionError part={words.seatsFailed} retry={readAgain} />}
      {entries.length > 0 && (
        <Card flush className={styles.list}>
          <ul className={layout.plainList}>
            {entries.slice(0, limit).map((entry) => (
              <li key={entry.course.id} className={styles.row}>
                <CourseRow entry={entry} now={now} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {entries.length === 0 && !isChecking && !error && (
        <EmptyState icon={<Search24Regular />} title={words.nothingFound} lead={words.nothingFoundLead} />
      )}
      {entries.length > limit && (
        <Action onClick={() => setLimit(limit + rowsAtATime)}>{words.showMore(entries.length - limit)}</Action>
      )}
    </div>
  );
};
