import {
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { askedFor, educations, type DraftField } from '#domain/fund/application-form.ts';
import { otherFundings } from '#domain/fund/application.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { fundTexts } from '../fund-texts.ts';
import { Bar } from '../parts/Bar.tsx';
import { useKroner } from '../use-kroner.ts';
import type { Applying } from './use-applying.ts';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    alignItems: 'start',
    // the longest name in the list must not widen the page
    '& > div': { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
    '& select, & input': { minWidth: 0 },
  },
  short: { maxWidth: '200px' },
  well: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type PartProps = { readonly applying: Applying };

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading} className={mergeClasses(layout.stack, layout.gapM, styles.group)}>
      <h3 id={heading} className={type.subtitle2}>
        {title}
      </h3>
      {children}
    </div>
  );
};

/** Label, hint and problem of a field by its name. */
function useField({ problems }: Applying) {
  const words = useTexts(fundTexts);
  return (field: DraftField, hint?: string) => {
    const problem = problems.get(field);
    return {
      label: words.fields[field],
      ...(hint !== undefined && { hint }),
      ...(problem && { validationMessage: words.problems[problem] }),
    };
  };
}

const useBound =
  ({ draft, set }: Applying) =>
  (field: DraftField) => ({
    value: draft[field],
    autoComplete: 'off',
    onChange: (_: unknown, { value }: { value: string }) => set(field, value),
  });

export const EducationFields = ({ applying, deadline }: PartProps & { readonly deadline: string }) => {
  const words = useTexts(fundTexts);
  const styles = useStyles();
  const field = useField(applying);
  const bound = useBound(applying);
  return (
    <Group title={words.education}>
      <div className={styles.pair}>
        <Field {...field('education')} required>
          <Select {...bound('education')}>
            <option value="">{words.choose}</option>
            {educations.map((key) => (
              <option key={key} value={key}>
                {words.educations[key]}
              </option>
            ))}
          </Select>
        </Field>
        <Field {...field('module')} required>
          <Input {...bound('module')} maxLength={200} />
        </Field>
        <Field {...field('provider')} required>
          <Input {...bound('provider')} maxLength={200} />
        </Field>
        <Field {...field('starts', words.hints.starts(deadline))} required>
          <Input {...bound('starts')} type="date" />
        </Field>
        <Field {...field('price', words.hints.price)} required className={styles.short}>
          <Input {...bound('price')} inputMode="decimal" />
        </Field>
      </div>
    </Group>
  );
};

/** Other funding is asked before the amount, so that nobody asks for more than what is left to pay. */
export const FundingFields = ({ applying }: PartProps) => {
  const words = useTexts(fundTexts);
  const kroner = useKroner();
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const outside = useOutsideLink();
  const field = useField(applying);
  const bound = useBound(applying);
  const { draft, set } = applying;
  const asked = askedFor(draft);
  return (
    <Group title={words.otherFirst}>
      <p className={mergeClasses(type.body1, type.secondary, layout.measure)}>{words.otherFirstLead}</p>
      <p className={mergeClasses(type.body1, type.secondary, layout.measure)}>{words.kompetencefond}</p>
      <ul className={mergeClasses(layout.plainList, layout.row)}>
        {words.otherLinks.map(([name, address]) => (
          <li key={address}>
            <TextLink alone {...outside(address)}>
              {name}
            </TextLink>
          </li>
        ))}
      </ul>
      <Field {...field('otherFunding')} required>
        <RadioGroup value={draft.otherFunding} onChange={(_, { value }) => set('otherFunding', value)}>
          {otherFundings.map((key) => (
            <Radio key={key} value={key} label={words.otherFundings[key]} />
          ))}
        </RadioGroup>
      </Field>
      {draft.otherFunding === 'granted' && (
        <Field {...field('otherAmount')} required className={styles.short}>
          <Input {...bound('otherAmount')} inputMode="decimal" />
        </Field>
      )}
      {draft.otherFunding === 'waiting' && (
        <p className={mergeClasses(type.body1, type.secondary)}>{words.waitingNote}</p>
      )}
      <div aria-live="polite">
        {asked && asked.rest > 0 && (
          <div className={mergeClasses(layout.stack, layout.gapS, styles.well)}>
            <p className={type.body1Strong}>{words.mayAskFor(kroner(asked.rest))}</p>
            <Bar
              parts={[
                { look: 'documented', amount: asked.other },
                { look: 'paid', amount: asked.rest },
              ]}
            />
            <p className={mergeClasses(type.caption1, layout.row, layout.between)}>
              <span>{words.others(kroner(asked.other))}</span>
              <span>{words.fund(kroner(asked.rest))}</span>
            </p>
          </div>
        )}
      </div>
    </Group>
  );
};

export const PurposeFields = ({ applying }: PartProps) => {
  const words = useTexts(fundTexts);
  const field = useField(applying);
  const bound = useBound(applying);
  const known = useId();
  return (
    <Group title={words.timeAndPurpose}>
      <Field {...field('leader', words.hints.leader)} required>
        <Input {...bound('leader')} list={known} maxLength={200} />
      </Field>
      <datalist id={known}>
        {applying.leaders.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <Field {...field('purpose', words.hints.purpose)}>
        <Textarea {...bound('purpose')} rows={3} resize="vertical" maxLength={2000} />
      </Field>
    </Group>
  );
};
