import { useContent } from '#data/DataProvider.tsx';
import type { courseColumns } from '#data/courses/course-forms.ts';
import { FieldGroups } from '#ui/forms/FieldGroups.tsx';
import type { RowForm } from '#ui/forms/FormField.tsx';

type CourseFieldsProps = {
  readonly form: RowForm;
  readonly columns: typeof courseColumns;
  /** The address is chosen once: sign-ups and links hang on it. */
  readonly isNew: boolean;
};

/** The fields of a course, as its list declares them. */
export const CourseFields = ({ form, columns, isNew }: CourseFieldsProps) => {
  const { topics, units } = useContent();
  const options = {
    topics: topics.map(({ slug, title }) => [slug, title] as const),
    organiser: units.map(({ key, title }) => [key, title] as const),
  };
  return <FieldGroups form={form} columns={columns} options={options} isNew={isNew} />;
};
