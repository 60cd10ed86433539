import { mergeClasses } from '@fluentui/react-components';
import { committeeCounts } from '#domain/courses/committee.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';

/** How many of each MED committee are in. Nothing where nobody named one. */
export const CommitteesCard = ({ desk: { state, ledger, committees } }: { desk: Desk }) => {
  const words = useTexts(hrSessionTexts);
  const layout = useLayout();
  const type = useType();
  const counts = [...committeeCounts(state, ledger.rows)];
  if (counts.length === 0) return null;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapS)} aria-labelledby="committees">
      <h2 id="committees" className={type.subtitle2}>
        {words.committees}
      </h2>
      <p className={mergeClasses(type.caption1, type.secondary)}>{words.committeesLead}</p>
      <ul className={layout.plainList}>
        {counts.map(([key, { seated, waiting }]) => (
          <li key={key} className={mergeClasses(type.body1, layout.row, layout.between)}>
            <span>{committees.find((committee) => committee.key === key)?.title ?? key}</span>
            <span className={mergeClasses(type.secondary, type.tabular)}>{words.inCommittee(seated, waiting)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
