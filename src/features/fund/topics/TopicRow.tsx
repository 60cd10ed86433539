import { Radio, RadioGroup, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown20Regular, ArrowUp20Regular } from '@fluentui/react-icons';
import { notNowReasons, pricePerPlace } from '#domain/fund/ranking.ts';
import { safeAddress } from '#domain/shared/marked-text.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { Pill } from '#ui/Pill.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { useKroner } from '../use-kroner.ts';
import { topicsTexts } from './topics-texts.ts';
import type { RankedTopic, Ranking } from './use-ranking.ts';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto auto',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: '24px minmax(0, 1fr)' },
  },
  outside: { backgroundColor: tokens.colorNeutralBackground2 },
  money: { textAlign: 'right', [narrow]: { gridColumn: '2', textAlign: 'left' } },
  moves: { display: 'flex', gap: tokens.spacingHorizontalXS, [narrow]: { gridColumn: '2' } },
  wide: { gridColumn: '2 / -1' },
  reason: { maxWidth: '100%', minWidth: 0 },
});

type TopicRowProps = {
  readonly topic: RankedTopic;
  readonly place: number;
  readonly total: number;
  readonly left: number;
  readonly isLast: boolean;
  readonly mayDecide: boolean;
  readonly ranking: Ranking;
  readonly onMove: (by: -1 | 1) => void;
};

/** A topic with its place, its price and what the money does to it; moved by buttons. */
export const TopicRow = (props: TopicRowProps) => {
  const { topic, place, total, left, isLast, mayDecide, ranking, onMove } = props;
  const words = useTexts(topicsTexts);
  const kroner = useKroner();
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const { title, price, amount, verdict } = topic;
  const isAtLine = ranking.atLine?.topic === topic.topic;
  return (
    <li className={mergeClasses(styles.row, verdict === 'notNow' && styles.outside)}>
      <span className={mergeClasses(type.subtitle2, type.tabular)}>{place}</span>
      <TopicFacts topic={topic} />
      <div className={mergeClasses(layout.stack, type.tabular, styles.money)}>
        <span className={type.body1Strong}>{kroner(price)}</span>
        <span className={mergeClasses(type.caption1, type.secondary)}>
          {verdict === 'chosen'
            ? words.inAll(kroner(total))
            : verdict === 'part'
              ? words.covered(kroner(amount))
              : words.notCovered}
        </span>
      </div>
      {mayDecide && (
        <div className={styles.moves}>
          <Action
            look="subtle"
            aria-label={words.up(title)}
            aria-disabled={place === 1}
            icon={<ArrowUp20Regular />}
            onClick={() => onMove(-1)}
          />
          <Action
            look="subtle"
            aria-label={words.down(title)}
            aria-disabled={isLast}
            icon={<ArrowDown20Regular />}
            onClick={() => onMove(1)}
          />
        </div>
      )}
      {isAtLine && mayDecide && <AtLine topic={topic} left={left + amount} ranking={ranking} />}
      {mayDecide && <NotNow topic={topic} ranking={ranking} />}
      {!mayDecide && verdict === 'notNow' && topic.reason !== '' && (
        <p className={mergeClasses(type.caption1, styles.wide)}>{words.reasons[topic.reason]}</p>
      )}
    </li>
  );
};

const TopicFacts = ({ topic: { title, price, proposal } }: { readonly topic: RankedTopic }) => {
  const words = useTexts(topicsTexts);
  const kroner = useKroner();
  const [layout, type] = [useLayout(), useType()];
  const outside = useOutsideLink();
  const { basis, quarter, places, fewest, demand, strategyLink, text } = proposal;
  const perPlace = pricePerPlace(price, places);
  const address = strategyLink && safeAddress(strategyLink.url);
  const facts = [
    quarter === '' ? words.undated : quarter,
    ...(perPlace === null ? [] : [words.perPlace(kroner(perPlace))]),
    ...(fewest === null ? [] : [words.fewest(fewest)]),
    ...(demand === null ? [] : [words.demand(demand)]),
  ];
  return (
    <div className={mergeClasses(layout.stack, layout.gapXS, type.breaking)}>
      <span className={type.body1Strong} {...contentLanguage}>
        {title}
      </span>
      {text !== '' && (
        <span className={mergeClasses(type.body1, type.secondary, layout.measure)} {...contentLanguage}>
          {text}
        </span>
      )}
      <span className={mergeClasses(type.caption1, type.secondary, layout.row)}>
        {basis && <Pill>{words.basis[basis]}</Pill>}
        {facts.join(' · ')}
      </span>
      {address && (
        <TextLink alone {...outside(address)}>
          {words.source}
        </TextLink>
      )}
    </div>
  );
};

type TopicPartProps = { readonly topic: RankedTopic; readonly ranking: Ranking };

/** Of the topic that the money covers in part: it must be said what happens to it. */
const AtLine = ({ topic, ranking, left }: TopicPartProps & { readonly left: number }) => {
  const words = useTexts(topicsTexts);
  const kroner = useKroner();
  const [styles, type] = [useStyles(), useType()];
  return (
    <div className={styles.wide}>
      <p className={type.body1Strong}>{words.atLine(kroner(left), kroner(topic.price))}</p>
      <RadioGroup
        aria-label={words.atLineLegend}
        value={ranking.lineChoice(topic.topic)}
        onChange={(_, { value }) => ranking.setAtLine(topic.topic, value === 'part' ? 'part' : 'wait')}
      >
        <Radio value="part" label={`${words.givePart(kroner(left))}. ${words.givePartLead}`} />
        <Radio value="wait" label={`${words.giveWay}. ${words.giveWayLead}`} />
      </RadioGroup>
    </div>
  );
};

/** A topic can be taken out by hand, with a reason. */
const NotNow = ({ topic, ranking }: TopicPartProps) => {
  const words = useTexts(topicsTexts);
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const byHand = topic.verdict === 'notNow' && topic.reason !== 'moneyRanOut';
  const [asked, reason] = [byHand, topic.reason];
  const set = (value: string) =>
    ranking.setNotNow(
      topic.topic,
      notNowReasons.find((known) => known === value && known !== 'moneyRanOut'),
    );
  return (
    <div className={mergeClasses(layout.row, styles.wide)}>
      {topic.reason === 'moneyRanOut' && <span className={type.caption1}>{words.reasons.moneyRanOut}</span>}
      <Select
        size="small"
        aria-label={words.notNowOf(topic.title)}
        className={styles.reason}
        value={asked ? reason : ''}
        onChange={(_, { value }) => set(value)}
      >
        <option value="">{asked ? words.back : words.notNow}</option>
        {notNowReasons
          .filter((key) => key !== 'moneyRanOut')
          .map((key) => (
            <option key={key} value={key}>
              {words.reasons[key]}
            </option>
          ))}
      </Select>
    </div>
  );
};
