import { Checkbox, Field, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useController, useWatch, type UseFormReturn } from 'react-hook-form';
import { useContent } from '#data/DataProvider.tsx';
import { courseFormats, courseStages, targetGroups } from '#domain/courses/course.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { sessionsTexts } from '#features/courses/sessions-texts.ts';
import type { CourseValues } from './course-values.ts';
import { FormField } from './FormField.tsx';
import { FormGroup } from './FormFrame.tsx';
import { hrFormsTexts } from './hr-forms-texts.ts';

const useStyles = makeStyles({
  // the longest title in the list must not widen the page
  choice: { maxWidth: '400px', gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0 } },
  group: { border: 'none', margin: 0, padding: 0, '& > legend': { padding: 0 } },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

type CourseForm = { readonly form: UseFormReturn<CourseValues> };

/** The fields of a course. The address is chosen once: sign-ups and links hang on it. */
export const CourseFields = ({ form, isNew }: CourseForm & { isNew: boolean }) => {
  const words = useTexts(hrFormsTexts);
  const common = useTexts(sessionsTexts);
  const { units } = useContent();
  return (
    <>
      <FormGroup title={words.aboutCourse}>
        <FormField form={form} name="title" required />
        <FormField form={form} name="slug" hint={words.hints.slug} required readOnly={!isNew} />
        <FormField form={form} name="purpose" hint={words.hints.purpose} />
        <FormField form={form} name="description" kind="lines" hint={`${words.marks} ${words.keepPrivate}`} />
      </FormGroup>
      <FormGroup title={words.whoFor}>
        <TargetGroups form={form} />
        <FormField
          form={form}
          name="format"
          kind="choice"
          options={courseFormats.map((key) => [key, common.formats[key]])}
        />
        <FormField form={form} name="formatNote" hint={words.hints.formatNote} />
        <FormField
          form={form}
          name="stage"
          kind="choice"
          options={courseStages.map((key) => [key, common.stages[key]])}
        />
        <FormField form={form} name="supplement" hint={words.hints.supplement} />
      </FormGroup>
      <FormGroup title={words.background}>
        <FormField
          form={form}
          name="organiser"
          kind="choice"
          options={[['', words.none], ...units.map(({ key, title }) => [key, title] as const)]}
        />
        <FormField form={form} name="strategyTheme" />
        <FormField form={form} name="strategyLink" kind="link" />
        <Topics form={form} />
        <FormField form={form} name="sortOrder" kind="count" hint={words.hints.sortOrder} />
      </FormGroup>
    </>
  );
};

const TargetGroups = ({ form }: CourseForm) => {
  const words = useTexts(hrFormsTexts);
  const common = useTexts(sessionsTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { error } = form.getFieldState('targetGroups', form.formState);
  const {
    field: { value, onChange, ref },
  } = useController({ control: form.control, name: 'targetGroups' });
  return (
    <fieldset className={mergeClasses(layout.stack, styles.group)} aria-describedby="target-groups-problem">
      <legend className={type.body1}>{words.fields.targetGroups}</legend>
      {targetGroups.map((group, place) => (
        <Checkbox
          key={group}
          ref={place === 0 ? ref : undefined}
          label={common.targetGroups[group]}
          checked={value.includes(group)}
          onChange={() => onChange(targetGroups.filter((each) => (each === group) !== value.includes(each)))}
        />
      ))}
      <p id="target-groups-problem" className={mergeClasses(type.caption1, styles.problem)}>
        {error && words.problems.missing}
      </p>
    </fieldset>
  );
};

/** The help topics a course belongs to: chosen one by one, and taken away again. */
const Topics = ({ form }: CourseForm) => {
  const words = useTexts(hrFormsTexts);
  const styles = useStyles();
  const layout = useLayout();
  const { topics } = useContent();
  const chosen = linesOf(useWatch({ control: form.control, name: 'topics' }));
  const set = (slugs: readonly string[]) => form.setValue('topics', slugs.join('\n'), { shouldDirty: true });
  const titleOf = (slug: string) => topics.find((topic) => topic.slug === slug)?.title ?? slug;
  const others = topics.filter(({ slug }) => !chosen.includes(slug));
  return (
    <>
      <Field label={words.fields.topics} className={styles.choice}>
        <Select value="" onChange={(_, { value }) => value !== '' && set([...chosen, value])}>
          <option value="">{words.choose}</option>
          {others.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {chosen.length > 0 && (
        <ul className={mergeClasses(layout.plainList, layout.row)}>
          {chosen.map((slug) => (
            <li key={slug}>
              <Action
                icon={<Dismiss16Regular />}
                aria-label={words.removeTopic(titleOf(slug))}
                onClick={() => set(chosen.filter((each) => each !== slug))}
              >
                {titleOf(slug)}
              </Action>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
