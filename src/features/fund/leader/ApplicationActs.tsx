import { useState } from 'react';
import { useSayAboutApplication } from '#data/fund/use-fund.ts';
import type { AnsweredApplication } from '#data/fund/application-rows.ts';
import type { ApplicantStatus } from '#domain/fund/answer.ts';
import type { ApplicationEventKind } from '#domain/fund/application.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { AskDialog } from '#ui/AskDialog.tsx';
import { fundTexts } from '../fund-texts.ts';
import { NotWritten } from '../parts/Asked.tsx';

type ApplicationActsProps = {
  readonly application: AnsweredApplication;
  readonly status: ApplicantStatus;
  readonly mayWithdraw: boolean;
  readonly saidNotStarting: boolean;
};

type Word = { readonly kind: ApplicationEventKind; readonly requestId: string };

/** What an applicant can say about an application: each is a row of one's own. What ends something is asked about first. */
export const ApplicationActs = ({ application, status, mayWithdraw, saidNotStarting }: ApplicationActsProps) => {
  const words = useTexts(fundTexts);
  const say = useSayAboutApplication();
  const [asks, setAsks] = useState<'withdraw' | 'notStarting'>();
  const { id, year } = application;
  // The same request is sent again after a failure, so that a lost answer makes no second row.
  const [sent, setSent] = useState<Word>();
  const tell = (kind: ApplicationEventKind) => {
    const word = sent?.kind === kind ? sent : { kind, requestId: crypto.randomUUID() };
    setSent(word);
    setAsks(undefined);
    say.mutate({ application: id, year, ...word });
  };
  const mayStart = status === 'granted' && !saidNotStarting;
  const mayStop = (status === 'granted' || status === 'started' || status === 'documented') && !saidNotStarting;
  const isWithdraw = asks === 'withdraw';
  return (
    <>
      {mayStart && (
        <Action disabled={say.isPending} onClick={() => tell('started')}>
          {words.iHaveStarted}
        </Action>
      )}
      {mayStop && (
        <Action look="subtle" disabled={say.isPending} onClick={() => setAsks('notStarting')}>
          {words.iDoNotStart}
        </Action>
      )}
      {status === 'sent' && mayWithdraw && (
        <Action look="subtle" disabled={say.isPending} onClick={() => setAsks('withdraw')}>
          {words.withdraw}
        </Action>
      )}
      <NotWritten error={say.error} saying={words.notSaved} />
      {asks && (
        <AskDialog
          title={isWithdraw ? words.withdrawTitle : words.notStartingTitle}
          lead={isWithdraw ? words.withdrawLead : words.notStartingLead}
          onCancel={() => setAsks(undefined)}
        >
          <Action onClick={() => setAsks(undefined)}>{words.cancel}</Action>
          <Action look="primary" onClick={() => tell(asks)}>
            {isWithdraw ? words.yesWithdraw : words.yesNotStarting}
          </Action>
        </AskDialog>
      )}
    </>
  );
};
