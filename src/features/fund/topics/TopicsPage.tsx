import { Select, makeStyles, mergeClasses } from '@fluentui/react-components';
import { NotebookSection24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Topics } from '#data/fund/topics.ts';
import { useTopics } from '#data/fund/use-topics.ts';
import { startingShares } from '#domain/fund/evaluation.ts';
import { decisionFor } from '#domain/fund/ranking.ts';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { useToday } from '#ui/use-today.ts';
import { Asked } from '../parts/Asked.tsx';
import { DecisionView } from './DecisionView.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { RankingView } from './RankingView.tsx';
import { topicsTexts } from './topics-texts.ts';

const useStyles = makeStyles({ year: { minWidth: '100px' } });

/** `#/prioritering`: the board ranks topics against the money of the central half; everybody reads what it decided. */
export const TopicsPage = () => {
  const words = useTexts(topicsTexts);
  const styles = useStyles();
  const layout = useLayout();
  const thisYear = Number(useToday().slice(0, 4));
  const asked = useTopics();
  const [search, setSearch] = useSearchParams();
  const years = yearsIn(asked.data, thisYear);
  const chosen = Number(search.get('aar'));
  const year = years.includes(chosen) ? chosen : (yearWithTopics(asked.data, thisYear) ?? thisYear + 1);
  return (
    <SimplePage
      title={words.title(year)}
      lead={asked.data?.mayDecide === false ? words.readOnly : words.lead}
      above={[{ label: words.fund, path: '/pulje' }]}
    >
      {years.length > 1 && (
        <div className={mergeClasses(layout.row)}>
          <Select
            aria-label={words.years}
            value={String(year)}
            className={styles.year}
            onChange={(_, { value }) => setSearch({ aar: value }, { replace: true })}
          >
            {years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </div>
      )}
      <Asked asked={asked}>{(topics) => <Year key={year} topics={topics} year={year} />}</Asked>
    </SimplePage>
  );
};

function yearsIn(topics: Topics | undefined, thisYear: number): readonly number[] {
  if (!topics) return [];
  const found = new Set([thisYear, thisYear + 1]);
  for (const { year, lastYear } of [...topics.topics, ...topics.decisions])
    for (let each = year; each <= Math.min(lastYear ?? year, year + 10); each += 1) found.add(each);
  return [...found].toSorted((one, other) => other - one);
}

/** Topics are decided for the year to come: the newest that has any. */
const yearWithTopics = (topics: Topics | undefined, thisYear: number): number | undefined =>
  [thisYear + 1, thisYear].find((year) => topics?.topics.some((topic) => topic.inUse && isAbout(topic, year)));

const isAbout = (topic: { readonly year: number; readonly lastYear: number | null }, year: number): boolean =>
  topic.year <= year && year <= (topic.lastYear ?? topic.year);

const Year = ({ topics, year }: { readonly topics: Topics; readonly year: number }) => {
  const words = useTexts(topicsTexts);
  const [anew, setAnew] = useState(false);
  const proposals = topics.topics.filter((topic) => topic.inUse && isAbout(topic, year));
  const decision = decisionFor(topics.decisions, year);
  const account = topics.accounts.find((each) => each.year === year);
  const line = account ? Math.max(0, account.central.frame - account.evaluation) : startingShares(year).central;
  const ranks = topics.mayDecide && (anew || !decision);
  const earlier = topics.decisions.filter(({ id }) => id !== decision?.id);
  if (proposals.length === 0 && !decision)
    return <EmptyState icon={<NotebookSection24Regular />} title={words.noTopics} lead={words.noTopicsLead} />;
  return (
    <>
      {(ranks || !decision) && (
        <RankingView
          year={year}
          proposals={proposals}
          line={line}
          isExpected={!account}
          mayDecide={topics.mayDecide}
          newestDecision={decision?.id}
          onLocked={() => setAnew(false)}
        />
      )}
      {decision && (
        <DecisionView
          decision={decision}
          topics={topics}
          mayDecide={topics.mayDecide && !ranks}
          onAnew={() => setAnew(true)}
        />
      )}
      {earlier.length > 0 && <HistoryCard decisions={earlier} />}
    </>
  );
};
