import { useMemo } from 'react';
import { inWords } from '#columns/fields/column-words.ts';
import { figureColumns } from '#data/courses/course-forms.ts';
import { useFigures } from '#data/courses/use-hr-course-data.ts';
import { useTexts } from '#i18n/texts.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { ColumnTable } from '#ui/table/ColumnTable.tsx';
import { hrCoursesTexts } from '../hr-courses-texts.ts';

/** What is left of a course's earlier sessions: counts. Nothing when there are none. */
export const FiguresCard = ({ course }: { course: string }) => {
  const words = useTexts(hrCoursesTexts);
  const columns = useMemo(() => inWords(figureColumns, words.figureColumns), [words]);
  const { data } = useFigures();
  const own = useMemo(() => (data ?? []).filter((figures) => figures.course === course), [data, course]);
  if (own.length === 0) return null;
  return (
    <SectionCard title={words.figures} count={String(own.length)} lead={words.figuresLead}>
      {(heading) => (
        <ColumnTable
          labelledBy={heading}
          columns={columns}
          rows={own}
          begins={{ key: 'starts', direction: 'descending' }}
        />
      )}
    </SectionCard>
  );
};
