import { useWriteAnswers } from '#data/fund/use-fund.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { NotWritten } from '../parts/Asked.tsx';
import { TitledCard } from '../parts/TitledCard.tsx';
import { answersDue } from './answers-due.ts';
import { secretariatTexts } from './secretariat-texts.ts';
import type { Year } from './use-year.ts';

/** Answers that the applicants do not see yet, where writing them was cut off or a colleague has to. */
export const AnswersCard = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const layout = useLayout();
  const writing = useWriteAnswers();
  const due = answersDue(desk, desk.rows.decisions);
  if (due.size === 0) return null;
  return (
    <TitledCard title={words.answersDue(due.size)} lead={words.answersDueLead}>
      <NotWritten error={writing.error} saying={words.notSaved} />
      <div className={layout.row}>
        <Action look="primary" disabled={writing.isPending} onClick={() => writing.mutate(due)}>
          {writing.isPending ? words.saving : words.writeAnswers}
        </Action>
      </div>
    </TitledCard>
  );
};
