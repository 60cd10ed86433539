import { Field, Select, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Copy20Regular, LockClosed20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TopicProposal } from '#data/fund/topics.ts';
import { useDecideTopics } from '#data/fund/use-topics.ts';
import { spentBy, writeRanking } from '#domain/fund/ranking.ts';
import { copyText } from '#host/clipboard.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { AskDialog } from '#ui/AskDialog.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { Bar } from '../parts/Bar.tsx';
import { NotWritten } from '../parts/Asked.tsx';
import { TitledCard } from '../parts/TitledCard.tsx';
import { useKroner } from '../use-kroner.ts';
import { TopicList } from './TopicList.tsx';
import { topicsTexts } from './topics-texts.ts';
import { useRanking, type Ranking } from './use-ranking.ts';

const useStyles = makeStyles({ years: { maxWidth: '240px' } });

type RankingViewProps = {
  readonly year: number;
  readonly proposals: readonly TopicProposal[];
  readonly line: number;
  /** The line is what the year is expected to have, since no account is published yet. */
  readonly isExpected: boolean;
  readonly mayDecide: boolean;
  readonly newestDecision: number | undefined;
  readonly onLocked: () => void;
};

/** The topics against the money while they are discussed: the picture, the list, and locking. */
export const RankingView = (props: RankingViewProps) => {
  const { year, proposals, line, isExpected, mayDecide, newestDecision } = props;
  const words = useTexts(topicsTexts);
  const kroner = useKroner();
  const type = useType();
  const ranking = useRanking(proposals, line);
  const [openedAt] = useState(newestDecision);
  const { ranked } = ranking;
  const price = ranked.reduce((sum, topic) => sum + topic.price, 0);
  const spent = spentBy(ranked);
  const covered = ranked.filter(({ verdict }) => verdict === 'chosen').length;
  const left = kroner(line - spent);
  const sentence =
    covered === ranked.length ? words.allFits(kroner(price), left) : words.notAllFits(kroner(price), covered, left);
  const agenda = [
    words.title(year),
    ...ranked.map((topic, at) => `${at + 1}. ${topic.title}: ${kroner(topic.price)}`),
    sentence,
  ].join('\n');
  return (
    <>
      <TitledCard title={words.money(kroner(line), ranked.length)} large lead={sentence}>
        <Bar
          parts={[
            ...ranked.map(
              ({ verdict, amount }) => ({ look: verdict === 'part' ? 'documented' : 'paid', amount }) as const,
            ),
            { look: 'left', amount: Math.max(0, line - spent) },
          ]}
        />
        {isExpected && <p className={type.caption1}>{words.moneyExpected}</p>}
      </TitledCard>
      <TitledCard title={words.ranking} large lead={words.demandIsCounts}>
        {newestDecision !== openedAt && <MessageNote tone="warning">{words.changedMeanwhile}</MessageNote>}
        <TopicList ranking={ranking} line={line} mayDecide={mayDecide} />
        {mayDecide && <Locking {...props} ranking={ranking} agenda={agenda} />}
      </TitledCard>
    </>
  );
};

type LockingProps = RankingViewProps & { readonly ranking: Ranking; readonly agenda: string };

const Locking = ({ year, line, onLocked, ranking, agenda }: LockingProps) => {
  const words = useTexts(topicsTexts);
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const [lastYear, setLastYear] = useState(year);
  const [asks, setAsks] = useState(false);
  const [tried, setTried] = useState(false);
  const [request, setRequest] = useState({ of: '', id: '' });
  const decide = useDecideTopics();
  const lock = () => {
    const decided = ranking.ranked.map(({ proposal: _, ...ranked }) => ranked);
    const of = `${lastYear} ${writeRanking(decided)}`;
    const requestId = request.of === of ? request.id : crypto.randomUUID();
    setRequest({ of, id: requestId });
    setAsks(false);
    decide.mutate({ year, lastYear, line, ranking: decided, requestId }, { onSuccess: onLocked });
  };
  return (
    <div className={mergeClasses(layout.stack, layout.gapM)}>
      <p className={mergeClasses(type.body1, layout.measure)}>{words.whenLocked}</p>
      <Field label={words.aboutYears} className={styles.years}>
        <Select value={String(lastYear)} onChange={(_, { value }) => setLastYear(Number(value))}>
          {[year, year + 1, year + 2].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <div aria-live="polite">
        {tried && ranking.undecided && <MessageNote tone="error">{words.decideLine}</MessageNote>}
        <NotWritten error={decide.error} saying={words.notLocked} />
      </div>
      <div className={layout.row}>
        <Action
          look="primary"
          icon={<LockClosed20Regular />}
          disabled={decide.isPending}
          onClick={() => {
            setTried(true);
            if (!ranking.undecided) setAsks(true);
          }}
        >
          {decide.isPending ? words.locking : words.lock}
        </Action>
        <CopyAction copy={copyText} text={agenda} icon={<Copy20Regular />}>
          {words.copyAgenda}
        </CopyAction>
      </div>
      {asks && (
        <AskDialog title={words.lockTitle} lead={words.lockLead} onCancel={() => setAsks(false)}>
          <Action onClick={() => setAsks(false)}>{words.cancel}</Action>
          <Action look="primary" onClick={lock}>
            {words.lock}
          </Action>
        </AskDialog>
      )}
    </div>
  );
};
