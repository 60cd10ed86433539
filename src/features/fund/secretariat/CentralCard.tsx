import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { decisionFor } from '#domain/fund/ranking.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { TitledCard } from '../parts/TitledCard.tsx';
import { useKroner } from '../use-kroner.ts';
import { DecidingNote } from './DecidingNote.tsx';
import { HoldTable } from './HoldTable.tsx';
import { secretariatTexts } from './secretariat-texts.ts';
import { useDeciding } from './use-deciding.ts';
import type { Year } from './use-year.ts';

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Central courses: what the board decided and is not set aside yet, and what is. */
export const CentralCard = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const kroner = useKroner();
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const deciding = useDeciding(desk);
  const holds = [...desk.account.holds.values()].filter(({ half }) => half === 'central');
  const decision = decisionFor(desk.rows.boardDecisions, desk.year);
  const setAside = new Set(holds.filter(({ granted }) => granted > 0).map(({ topic }) => topic));
  const waiting = desk.account.closed
    ? []
    : (decision?.ranking.filter(({ amount, topic }) => amount > 0 && !setAside.has(topic)) ?? []);
  return (
    <TitledCard title={words.centralTitle} lead={words.centralLead} large>
      {!decision && <p className={type.body1}>{words.noBoardDecision}</p>}
      {waiting.length > 0 && (
        <ul className={layout.plainList}>
          {waiting.map(({ topic, title, amount }) => (
            <li key={topic} className={mergeClasses(layout.row, layout.between, styles.row)}>
              <span className={mergeClasses(type.body1, type.breaking)}>
                <span {...contentLanguage}>{title}</span>. {words.notSetAside}.
              </span>
              <Action
                disabled={deciding.isPending}
                aria-label={words.setAsideOf(title, kroner(amount))}
                onClick={() => void deciding.decide([{ kind: 'central', topic, amount, boardDecision: decision!.id }])}
              >
                {words.setAside(kroner(amount))}
              </Action>
            </li>
          ))}
        </ul>
      )}
      <DecidingNote deciding={deciding} />
      {holds.length > 0 && <HoldTable desk={desk} holds={holds} label={words.centralTitle} />}
    </TitledCard>
  );
};
