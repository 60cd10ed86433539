import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Half } from '#domain/fund/decision.ts';
import type { HalfAccount } from '#domain/fund/terms.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { Bar } from '../parts/Bar.tsx';
import { useKroner } from '../use-kroner.ts';
import { secretariatTexts } from './secretariat-texts.ts';
import type { Year } from './use-year.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 767px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    '@media (max-width: 479px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '& dd': { margin: 0 },
  },
});

const states = ['paid', 'documented', 'granted', 'left'] as const;

/** The four states of money, each krone in one of them. */
const parted = ({ frame, granted, documented, paid }: HalfAccount) => ({
  paid,
  documented: documented - paid,
  granted: granted - documented,
  left: frame - granted,
});

/** The year as one picture: two halves, four states, and what is left is what is really left. */
export const YearCard = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const kroner = useKroner();
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const { grants, central } = desk.account.halves;
  const [one, other] = [parted(grants), parted(central)];
  const sum = (state: (typeof states)[number]) => kroner(one[state] + other[state]);
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapL)} aria-labelledby="year-picture">
      <h2 id="year-picture" className={type.subtitle2}>
        {words.lead(kroner(grants.frame + central.frame), sum('left'))}
      </h2>
      <Figures names={words.figures} valueOf={sum} large />
      <div className={styles.columns}>
        <HalfPicture half="grants" account={grants} />
        <HalfPicture half="central" account={central} />
      </div>
    </Card>
  );
};

const HalfPicture = ({ half, account }: { readonly half: Half; readonly account: HalfAccount }) => {
  const words = useTexts(secretariatTexts);
  const kroner = useKroner();
  const [layout, type] = [useLayout(), useType()];
  const parts = parted(account);
  return (
    <div className={mergeClasses(layout.stack, layout.gapS)}>
      <h3 className={mergeClasses(type.body1Strong, layout.heading, layout.row, layout.between)}>
        <span>{words.halves[half]}</span>
        <span className={type.tabular}>{kroner(account.frame)}</span>
      </h3>
      <Bar parts={states.map((look) => ({ look, amount: parts[look] }))} />
      <Figures
        names={half === 'central' ? words.centralFigures : words.figures}
        valueOf={(state) => kroner(parts[state])}
      />
    </div>
  );
};

type FiguresProps = {
  readonly names: Readonly<Record<(typeof states)[number], string>>;
  readonly valueOf: (state: (typeof states)[number]) => string;
  readonly large?: boolean;
};

const Figures = ({ names, valueOf, large = false }: FiguresProps) => {
  const styles = useStyles();
  const type = useType();
  return (
    <dl className={mergeClasses(type.tabular, styles.figures)}>
      {states.map((state) => (
        <div key={state}>
          <dt className={mergeClasses(type.caption1, type.secondary)}>{names[state]}</dt>
          <dd className={large ? type.subtitle1 : type.body1}>{valueOf(state)}</dd>
        </div>
      ))}
    </dl>
  );
};
