import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { useKroner } from '../use-kroner.ts';
import { TopicRow } from './TopicRow.tsx';
import { topicsTexts } from './topics-texts.ts';
import type { Ranking } from './use-ranking.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    '&::before, &::after': { content: '""', flex: '1 1 0', borderTop: `2px solid ${tokens.colorNeutralForeground1}` },
  },
});

type TopicListProps = { readonly ranking: Ranking; readonly line: number; readonly mayDecide: boolean };

/** Rank and money are one list: the line where the money ends is a row in it, so that it is read in its place. */
export const TopicList = ({ ranking, line, mayDecide }: TopicListProps) => {
  const words = useTexts(topicsTexts);
  const kroner = useKroner();
  const [styles, layout, type, hidden] = [useStyles(), useLayout(), useType(), useVisuallyHidden().hidden];
  const [said, setSaid] = useState('');
  const { ranked } = ranking;
  const lastPaid = ranked.findLastIndex(({ amount }) => amount > 0);
  const endsBefore = ranked.some(({ verdict }) => verdict === 'notNow');
  const move = (topic: string, title: string, by: -1 | 1) => {
    const place = ranking.move(topic, by);
    setSaid(words.movedTo(title, place + 1, ranked.length));
  };
  const totals = ranked.map((_, at) => ranked.slice(0, at + 1).reduce((sum, { amount }) => sum + amount, 0));
  return (
    <>
      <ol className={mergeClasses(layout.plainList, layout.stack)}>
        {ranked.map((topic, at) => {
          const soFar = totals[at]!;
          return [
            <TopicRow
              key={topic.topic}
              topic={topic}
              place={at + 1}
              total={soFar}
              left={line - soFar}
              isLast={at === ranked.length - 1}
              mayDecide={mayDecide}
              ranking={ranking}
              onMove={(by) => move(topic.topic, topic.title, by)}
            />,
            endsBefore && at === lastPaid && (
              <li key="line" className={mergeClasses(type.body1Strong, styles.line)}>
                {words.line(kroner(line))}
              </li>
            ),
          ];
        })}
      </ol>
      <span role="status" className={hidden}>
        {said}
      </span>
    </>
  );
};
