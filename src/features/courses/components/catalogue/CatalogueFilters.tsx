import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useContent } from '#data/DataProvider.tsx';
import type { CourseContent } from '#data/courses/course-content.ts';
import { courseChoiceTexts } from '#data/courses/course-choices.ts';
import { courseFormats, targetGroups } from '#domain/courses/course.ts';
import { filterFromParams, paramsFromFilter, type CatalogueFilter } from '#domain/courses/catalogue-filter.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { quartersOf } from './quarters-of.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 1023px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@media (max-width: 399px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  label: { color: tokens.colorNeutralForeground1 },
  free: { marginTop: tokens.spacingVerticalS, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type CatalogueFiltersProps = {
  readonly content: CourseContent;
  readonly filter: CatalogueFilter;
  readonly now: number;
  readonly onChange: (filter: CatalogueFilter) => void;
};

/** The filters, as choices that name only what there is. */
export const CatalogueFilters = ({ content, filter, now, onChange }: CatalogueFiltersProps) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const styles = useStyles();
  const options = useOptions(content, filter, now);
  // one way of writing a choice: as in the address
  const chosen = paramsFromFilter(filter);
  const choose = (name: string, value: string) => {
    const params = new URLSearchParams(chosen);
    if (value === '') params.delete(name);
    else params.set(name, value);
    onChange(filterFromParams(params));
  };
  return (
    <Card as="section" role="search" aria-label={words.filters}>
      <div className={styles.fields}>
        {options.map(({ name, label, any, choices }) => (
          <Field key={name} label={label}>
            <Select
              className={styles.select}
              value={chosen.get(name) ?? ''}
              onChange={(_, { value }) => choose(name, value)}
            >
              <option value="">{any}</option>
              {choices.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <Checkbox
        className={styles.free}
        label={<span className={styles.label}>{words.freeOnly}</span>}
        checked={filter.freeOnly}
        onChange={(_, { checked }) => choose('ledige', checked === true ? '1' : '')}
      />
    </Card>
  );
};

type Choice = readonly [value: string, text: string];

function useOptions({ courses, sessions }: CourseContent, filter: CatalogueFilter, now: number) {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const said = useTexts(courseChoiceTexts);
  const { topics } = useContent();
  const slugs = new Set(courses.flatMap((course) => linesOf(course.topics)));
  const named = topics.filter(({ slug }) => slugs.has(slug) || slug === filter.topic);
  const groups = targetGroups.filter((group) => courses.some((course) => course.targetGroups.includes(group)));
  const formats = courseFormats.filter((format) => courses.some((course) => course.format === format));
  const quarters = quartersOf(sessions, filter.period, now);
  const topicChoices = named.map(({ slug, title }): Choice => [slug, title]);
  return [
    {
      name: 'maalgruppe',
      label: words.audience,
      any: words.any,
      choices: groups.map((group): Choice => [group, said.targetGroups[group]]),
    },
    {
      name: 'form',
      label: words.format,
      any: words.any,
      choices: formats.map((format): Choice => [format, said.formats[format]]),
    },
    {
      name: 'periode',
      label: words.period,
      any: words.anyTime,
      choices: [
        ...quarters.map(({ year, quarter }): Choice => [`${year}-${quarter}`, words.quarter(quarter, year)]),
        ['open', words.noTimeYet] as const,
      ],
    },
    {
      name: 'emne',
      label: words.topic,
      any: words.any,
      choices: topicChoices.sort(([, one], [, other]) => one.localeCompare(other, 'da')),
    },
  ];
}
