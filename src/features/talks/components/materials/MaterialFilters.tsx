import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Material, MaterialChoice } from '#domain/talks/material.ts';
import type { TalkGuide } from '#domain/talks/guide.ts';
import { useTexts } from '#i18n/texts.ts';
import { materialsTexts } from '#features/talks/materials-texts.ts';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  select: { '& > select': { minWidth: 0 } },
});

type MaterialFiltersProps = {
  readonly materials: readonly Material[];
  readonly guides: readonly TalkGuide[];
  readonly choice: MaterialChoice;
  readonly onChoose: (choice: MaterialChoice) => void;
};

/** What to see of the library; each offers only what there is. */
export const MaterialFilters = ({ materials, guides, choice, onChoose }: MaterialFiltersProps) => {
  const words = useTexts(materialsTexts);
  const styles = useStyles();
  const present = <Key extends keyof Material>(key: Key): Material[Key][] => [
    ...new Set(materials.map((material) => material[key])),
  ];
  const named = guides.filter(({ key }) => present('guide').includes(key));
  const fields = present('field')
    .filter((field) => field !== '')
    .sort((one, other) => one.localeCompare(other, 'da'));
  return (
    <fieldset className={styles.filters} aria-label={words.filters}>
      <Filter
        label={words.guide}
        chosen={choice.guide}
        options={named.map(({ key, title }) => [key, title])}
        onChoose={(guide) => onChoose({ ...choice, guide })}
      />
      <Filter
        label={words.type}
        chosen={choice.type}
        options={present('type').map((type) => [type, words.types[type]])}
        onChoose={(type) => onChoose({ ...choice, type })}
      />
      <Filter
        label={words.audience}
        chosen={choice.audience}
        options={(['leaders', 'employees'] as const).map((audience) => [audience, words.audiences[audience]])}
        onChoose={(audience) => onChoose({ ...choice, audience })}
      />
      {fields.length > 0 && (
        <Filter
          label={words.field}
          chosen={choice.field}
          options={fields.map((field) => [field, field])}
          onChoose={(field) => onChoose({ ...choice, field })}
        />
      )}
    </fieldset>
  );
};

type FilterProps<Value extends string> = {
  readonly label: string;
  readonly chosen: Value | undefined;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value | undefined) => void;
};

const Filter = <Value extends string>({ label, chosen, options, onChoose }: FilterProps<Value>) => {
  const words = useTexts(materialsTexts);
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        className={styles.select}
        value={chosen ?? ''}
        onChange={(_, { value }) => onChoose(options.find(([option]) => option === value)?.[0])}
      >
        <option value="">{words.all}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
};
