import { useFigures } from '#data/courses/use-hr-course-data.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { sessionsTexts } from '#features/courses/sessions-texts.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { DataTable } from '../parts/DataTable.tsx';
import { SectionCard } from '../parts/SectionCard.tsx';

/** What is left of a course's earlier sessions: counts. Nothing when there are none. */
export const FiguresCard = ({ course }: { course: string }) => {
  const words = useTexts(hrCoursesTexts);
  const common = useTexts(sessionsTexts);
  const language = useLanguage();
  const { data = [] } = useFigures();
  const own = data
    .filter((figures) => figures.course === course)
    .toSorted((one, other) => (other.starts ?? '').localeCompare(one.starts ?? ''));
  if (own.length === 0) return null;
  return (
    <SectionCard title={words.figures} count={String(own.length)} lead={words.figuresLead}>
      {(heading) => (
        <DataTable
          labelledBy={heading}
          atFirst={8}
          columns={[
            { title: words.session, kind: 'name' },
            { title: common.status.seated },
            { title: words.waiting },
            { title: words.withdrawn },
            { title: words.coaching },
            { title: words.attended },
          ]}
          rows={own.map(({ id, title, starts, seated, waiting, withdrawn, coached, attended }) => ({
            key: id,
            cells: [
              starts === null ? title : longDate(dayOf(starts), language),
              seated,
              waiting,
              withdrawn,
              coached,
              attended,
            ],
          }))}
        />
      )}
    </SectionCard>
  );
};
