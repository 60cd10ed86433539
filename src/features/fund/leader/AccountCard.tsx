import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PublishedAccount } from '#data/fund/published-account.ts';
import type { PublicHalf } from '#domain/fund/public-account.ts';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { fundTexts } from '../fund-texts.ts';
import { TitledCard } from '../parts/TitledCard.tsx';
import { useKroner } from '../use-kroner.ts';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    '& > dd': { margin: 0, textAlign: 'right' },
  },
  year: { minWidth: '90px' },
});

const figures = ['frame', 'granted', 'documented', 'paid', 'left'] as const;

/** The year's account for everybody: totals of the municipality, as they were published. */
export const AccountCard = ({ accounts }: { readonly accounts: readonly PublishedAccount[] }) => {
  const words = useTexts(fundTexts);
  const kroner = useKroner();
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const [chosen, setChosen] = useState<number>();
  const account = accounts.find(({ year }) => year === chosen) ?? accounts[0];
  if (!account)
    return (
      <TitledCard title={words.accountTitle}>
        <p className={mergeClasses(type.body1, type.secondary)}>{words.noAccount}</p>
      </TitledCard>
    );
  return (
    <TitledCard
      title={words.account(account.year)}
      lead={`${words.accountLead} ${account.closed ? words.accountClosed : words.accountPreliminary}`}
      aside={
        accounts.length > 1 && (
          <Select
            aria-label={words.chooseYear}
            value={String(account.year)}
            className={styles.year}
            onChange={(_, { value }) => setChosen(Number(value))}
          >
            {accounts.map(({ year }) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        )
      }
    >
      {(['grants', 'central'] as const).map((half) => (
        <HalfFigures key={half} title={words.halves[half]} half={account[half]} />
      ))}
      {account.evaluation > 0 && (
        <p className={mergeClasses(type.caption1, type.secondary)}>{words.evaluation(kroner(account.evaluation))}</p>
      )}
      {account.educations.length > 0 && (
        <div className={mergeClasses(layout.stack, layout.gapXS)}>
          <h3 className={type.body1Strong}>{words.byEducation}</h3>
          <dl className={mergeClasses(type.body1, type.tabular, styles.figures)}>
            {account.educations.map(({ name, count, granted }) => (
              <Figure
                key={name}
                name={`${words.educations[name as keyof typeof words.educations] ?? name}, ${words.grants(count)}`}
                value={kroner(granted)}
              />
            ))}
          </dl>
        </div>
      )}
    </TitledCard>
  );
};

const HalfFigures = ({ title, half }: { readonly title: string; readonly half: PublicHalf }) => {
  const words = useTexts(fundTexts);
  const kroner = useKroner();
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  return (
    <div className={mergeClasses(layout.stack, layout.gapXS)}>
      <h3 className={mergeClasses(type.body1Strong, layout.heading)}>{title}</h3>
      <dl className={mergeClasses(type.body1, type.tabular, styles.figures)}>
        {figures.map((key) => (
          <Figure key={key} name={words.figures[key]} value={kroner(half[key])} />
        ))}
      </dl>
    </div>
  );
};

const Figure = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);
