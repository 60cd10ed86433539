import { mergeClasses } from '@fluentui/react-components';
import type { BoardDecision } from '#data/fund/board-rows.ts';
import { spentBy } from '#domain/fund/ranking.ts';
import { longDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { TitledCard } from '../parts/TitledCard.tsx';
import { useKroner } from '../use-kroner.ts';
import { topicsTexts } from './topics-texts.ts';

/** What the board decided before, newest first: it stays, also what a later decision took the place of. */
export const HistoryCard = ({ decisions }: { readonly decisions: readonly BoardDecision[] }) => {
  const words = useTexts(topicsTexts);
  const language = useLanguage();
  const kroner = useKroner();
  const [layout, type] = [useLayout(), useType()];
  return (
    <TitledCard title={words.history}>
      <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapM)}>
        {decisions
          .toSorted((one, other) => other.id - one.id)
          .map((decision) => (
            <li key={decision.id} className={mergeClasses(type.body1, type.breaking)}>
              <strong>
                {words.historyLine(
                  longDate(dayOf(decision.created), language),
                  words.yearsAbout(decision.year, decision.lastYear),
                  kroner(spentBy(decision.ranking)),
                )}
              </strong>
              <div className={type.secondary} {...contentLanguage}>
                {decision.ranking
                  .filter(({ amount }) => amount > 0)
                  .map(({ title, amount }) => `${title} (${kroner(amount)})`)
                  .join(', ')}
              </div>
            </li>
          ))}
      </ul>
    </TitledCard>
  );
};
