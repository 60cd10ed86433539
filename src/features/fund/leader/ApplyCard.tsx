import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FundRound } from '#domain/fund/round.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { AskDialog } from '#ui/AskDialog.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { useLeaveQuestion } from '#ui/use-leave-question.ts';
import { fundTexts } from '../fund-texts.ts';
import { NotWritten } from '../parts/Asked.tsx';
import { TitledCard } from '../parts/TitledCard.tsx';
import { EducationFields, FundingFields, PurposeFields } from './ApplyFields.tsx';
import { useApplying } from './use-applying.ts';

const useStyles = makeStyles({
  well: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  acts: { '@media (max-width: 639px)': { '& > button': { flexGrow: 1 } } },
});

/** Applying in the round that is open. What is typed stays while the page is open, also when sending fails. */
export const ApplyCard = ({ round }: { readonly round: FundRound }) => {
  const words = useTexts(fundTexts);
  const language = useLanguage();
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const applying = useApplying(round);
  const [sentAs, setSentAs] = useState<number>();
  const deadline = longDate(round.deadline, language);
  const submit = async () => setSentAs(await applying.send());
  const promises = [
    words.onlyYouRead,
    round.answersBy ? words.answerBy(longDate(round.answersBy, language)) : words.answerLater,
    words.mayWithdraw,
  ];
  return (
    <TitledCard title={words.apply} large lead={words.openUntil(round.title, deadline)}>
      <div aria-live="polite">
        {sentAs !== undefined && <MessageNote tone="info">{words.sent(sentAs)}</MessageNote>}
      </div>
      <form
        noValidate
        className={mergeClasses(layout.stack, layout.gapXXL)}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <EducationFields applying={applying} deadline={deadline} />
        <FundingFields applying={applying} />
        <PurposeFields applying={applying} />
        <div className={mergeClasses(layout.stack, layout.gapXS, styles.well)}>
          <h3 className={type.body1Strong}>{words.whenYouSend}</h3>
          <ul className={mergeClasses(type.body1, styles.bullets)}>
            {promises.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div aria-live="polite" className={mergeClasses(layout.stack, layout.gapS)}>
          {applying.problems.size > 0 && (
            <MessageNote tone="error">{words.fixFirst(applying.problems.size)}</MessageNote>
          )}
          {applying.isClosed && <MessageNote tone="error">{words.closedMeanwhile}</MessageNote>}
          <NotWritten error={applying.error} saying={words.sendFailed} />
        </div>
        <div className={mergeClasses(layout.row, styles.acts)}>
          <Action type="submit" look="primary" disabled={applying.isSending}>
            {applying.isSending ? words.sending : words.send}
          </Action>
          <Action disabled={applying.isSending || !applying.isTyped} onClick={applying.clear}>
            {words.clear}
          </Action>
        </div>
      </form>
      <LeaveApplication unsent={applying.isTyped} />
    </TitledCard>
  );
};

const LeaveApplication = ({ unsent }: { readonly unsent: boolean }) => {
  const words = useTexts(fundTexts);
  const { isAsked, leave, stay } = useLeaveQuestion(unsent);
  if (!isAsked) return null;
  return (
    <AskDialog title={words.leaveTitle} lead={words.leaveLead} onCancel={stay}>
      <Action look="primary" onClick={stay}>
        {words.stay}
      </Action>
      <Action onClick={leave}>{words.leave}</Action>
    </AskDialog>
  );
};
