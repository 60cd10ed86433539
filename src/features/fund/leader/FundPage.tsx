import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useServerClock } from '#data/clock/use-server-clock.ts';
import type { Applications } from '#data/fund/application-rows.ts';
import type { FundContent } from '#data/fund/fund-content.ts';
import { useFundContent, useOwnApplications } from '#data/fund/use-fund.ts';
import { usePeople } from '#data/people/use-people.ts';
import { roundPhase, roundToApplyIn } from '#domain/fund/round.ts';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { SectionError } from '#ui/states/SectionError.tsx';
import { useType } from '#ui/type.ts';
import { fundTexts } from '../fund-texts.ts';
import { Asked } from '../parts/Asked.tsx';
import { AccountCard } from './AccountCard.tsx';
import { ApplicationCard } from './ApplicationCard.tsx';
import { ApplyCard } from './ApplyCard.tsx';
import { ClosedCard } from './ClosedCard.tsx';
import { SideCards } from './SideCards.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 8fr) minmax(0, 4fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** `#/pulje`: what one has applied for, applying, and what everybody may know of the fund. */
export const FundPage = () => {
  const words = useTexts(fundTexts);
  const content = useFundContent();
  return (
    <SimplePage title={words.title} lead={words.lead}>
      <Asked asked={content}>{(fund) => <Fund content={fund} />}</Asked>
    </SimplePage>
  );
};

const Fund = ({ content }: { readonly content: FundContent }) => {
  const words = useTexts(fundTexts);
  const [styles, layout] = [useStyles(), useLayout()];
  const own = useOwnApplications();
  const now = useServerClock()();
  const round = roundToApplyIn(content.rounds, now);
  const isOpen = round !== undefined && roundPhase(round, now) === 'open';
  return (
    <div className={styles.columns}>
      <div className={mergeClasses(layout.stack, layout.gapXXL)}>
        {own.data && <OwnApplications own={own.data} content={content} />}
        {own.error && !own.data && <SectionError part={words.ownPart} retry={() => void own.refetch()} />}
        {isOpen ? <ApplyCard round={round} /> : <ClosedCard next={round} />}
      </div>
      <div className={mergeClasses(layout.stack, layout.gapXXL)}>
        <SideCards content={content} now={now} />
        <AccountCard accounts={content.accounts} />
      </div>
    </div>
  );
};

const OwnApplications = ({ own, content }: { readonly own: Applications; readonly content: FundContent }) => {
  const words = useTexts(fundTexts);
  const [layout, type] = [useLayout(), useType()];
  const people = usePeople();
  const newestFirst = own.applications.toSorted((one, other) => other.id - one.id);
  if (newestFirst.length === 0) return null;
  return (
    <section className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby="own-applications">
      <div className={mergeClasses(layout.row, layout.between)}>
        <h2 id="own-applications" className={type.subtitle1}>
          {words.yourApplications}
        </h2>
        <span className={mergeClasses(type.body1, type.tertiary)}>{words.applications(newestFirst.length)}</span>
      </div>
      {newestFirst.map((application) => (
        <ApplicationCard
          key={application.id}
          application={application}
          events={own.events}
          content={content}
          leaderMail={people.data?.get(application.leader)?.mail ?? ''}
        />
      ))}
    </section>
  );
};
