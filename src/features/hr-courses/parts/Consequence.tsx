import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular, Info16Regular } from '@fluentui/react-icons';
import { gainers, losers, peopleIn, type StandingChange } from '#domain/courses/consequence.ts';
import type { SeatStatus } from '#domain/courses/seats.ts';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import type { HrSessionWords } from '../session/hr-session.da.ts';
import { hrSessionTexts } from '../session/hr-session-texts.ts';

const useStyles = makeStyles({
  well: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalXS}`,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopWidth: 0 },
  },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  /** Goes as one under a name that leaves it no room. */
  change: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalXS}` },
});

/** More names than this are counted: whoever changes fifty people's standing reads the number, not the names. */
const shownAtMost = 8;

type ConsequenceProps = {
  readonly changes: readonly StandingChange[];
  readonly nameOf: (person: string) => string;
  /** What is said when nobody's standing changes. */
  readonly nothing?: string;
};

/** Whose standing changes by what is about to be saved: those who lose first, then those who gain. */
export const Consequence = ({ changes, nameOf, nothing }: ConsequenceProps) => {
  const words = useTexts(hrSessionTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const [lost, gained] = [losers(changes), gainers(changes)];
  const others = changes.filter((change) => !lost.includes(change) && !gained.includes(change));
  const inOrder = [...lost, ...gained, ...others];
  return (
    <section className={styles.well} aria-live="polite" aria-labelledby="what-happens">
      <h3 id="what-happens" className={type.body1Strong}>
        {words.whatHappens}
      </h3>
      {changes.length === 0 && <p className={type.body1}>{nothing ?? words.noChange}</p>}
      <ul className={layout.plainList}>
        {inOrder.slice(0, shownAtMost).map((change) => (
          <li key={`${change.part} ${change.person}`} className={mergeClasses(type.body1, type.tabular, styles.row)}>
            <span className={styles.name}>
              {nameOf(change.person)}
              {change.part === 'coaching' && ` (${words.part.coaching})`}
            </span>
            <span className={styles.change}>
              <span className={type.secondary}>{standing(change.before, change.placeBefore, words)}</span>
              <ArrowRight16Regular aria-hidden="true" />
              <strong>{standing(change.after, change.placeAfter, words)}</strong>
            </span>
          </li>
        ))}
      </ul>
      {inOrder.length > shownAtMost && <p className={type.body1}>{words.andOthers(inOrder.length - shownAtMost)}</p>}
      {changes.length > 0 && !changes.some(({ after }) => after === 'cancelled') && (
        <p className={mergeClasses(type.caption1, type.secondary, layout.row)}>
          <Info16Regular aria-hidden="true" />
          {lost.length === 0 ? words.nobodyLoses : words.loses(peopleIn(lost).length)}
        </p>
      )}
    </section>
  );
};

const standing = (status: SeatStatus | null, place: number | null, words: HrSessionWords): string => {
  if (status === null) return words.isNew;
  return status === 'waiting' && place !== null ? words.place(place) : words.statuses[status];
};
