import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMark, useWriteAnswers } from '#data/fund/use-fund.ts';
import { accountOf, isParty } from '#domain/fund/account.ts';
import { toAnnounce } from '#domain/fund/cases.ts';
import { applicationsIn, type FundDecision } from '#domain/fund/decision.ts';
import { copyText } from '#host/clipboard.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { NotWritten } from '../parts/Asked.tsx';
import { answersDue } from './answers-due.ts';
import { lettersOf } from './letter-of.ts';
import { secretariatTexts } from './secretariat-texts.ts';
import type { Case, Year } from './use-year.ts';

const aMinute = 60_000;

type AnnouncingProps = { readonly desk: Year; readonly cases: readonly Case[] };

/** What is ready to be announced among the cases, and announcing it. */
function useAnnouncing(desk: Year, cases: readonly Case[]) {
  const announcing = useMark();
  const answering = useWriteAnswers();
  const [hasChanged, setChanged] = useState(false);
  const [request, setRequest] = useState({ of: '', id: '' });
  const inRound = new Set(cases.map(({ application }) => application.id));
  const isInRound = (decision: FundDecision) => applicationsIn(decision).some((id) => inRound.has(id));
  const isOwn = (id: number) => isParty(desk.facts.parties.get(id), desk.me);
  const ready = (decisions: readonly FundDecision[]) =>
    toAnnounce(decisions, accountOf(desk.year, decisions, desk.facts), isOwn).filter(isInRound);
  const waiting = ready(desk.rows.decisions);
  const own = toAnnounce(desk.rows.decisions, desk.account, () => false).filter(isInRound).length - waiting.length;
  const newest = Math.max(0, ...waiting.map(({ created }) => Date.parse(created)));
  const mustWait = waiting.length > 0 && desk.now - newest < aMinute;
  const give = async () => {
    setChanged(false);
    const wanted = waiting.map(({ id }) => id);
    const of = wanted.join();
    const requestId = request.of === of ? request.id : crypto.randomUUID();
    setRequest({ of, id: requestId });
    const stillHolds = (decisions: readonly FundDecision[]) => {
      const now = new Set(ready(decisions).map(({ id }) => id));
      return wanted.every((id) => now.has(id));
    };
    try {
      const made = { kind: 'announce', year: desk.year, requestId, decisions: wanted, stillHolds } as const;
      const decisions = await announcing.mutateAsync(made);
      if (!decisions) {
        setChanged(true);
        return;
      }
      // An answer that could not be written stands on the desk until it is.
      await answering.mutateAsync(answersDue(desk, decisions)).catch(() => undefined);
    } catch {
      // `announcing.error` says what happened, and it can be sent again
    }
  };
  const isPending = announcing.isPending || answering.isPending;
  return { waiting, own, mustWait, hasChanged, give, isPending, error: announcing.error };
}

/**
 * Gives everybody of a round their answer together: a minute after the last of its decisions at the earliest, and only
 * when they all still hold when the year is read again (docs/laws/fund.md, rule 12).
 */
export const Announcing = ({ desk, cases }: AnnouncingProps) => {
  const words = useTexts(secretariatTexts);
  const [layout, type] = [useLayout(), useType()];
  const { waiting, own, mustWait, hasChanged, give, isPending, error } = useAnnouncing(desk, cases);
  const decided = cases.filter(({ decision }) => decision !== undefined);
  return (
    <>
      <div aria-live="polite">
        {waiting.length > 0 && <p className={type.body1}>{words.announceLead(waiting.length)}</p>}
        {own > 0 && <p className={type.body1}>{words.announceOwn(own)}</p>}
        {mustWait && <p className={type.body1}>{words.announceWaits}</p>}
        {hasChanged && <MessageNote tone="error">{words.announceChanged}</MessageNote>}
        <NotWritten error={error} saying={words.notSaved} />
      </div>
      <div className={layout.row}>
        {waiting.length > 0 && !desk.account.closed && (
          <Action disabled={mustWait || isPending} onClick={() => void give()}>
            {isPending ? words.saving : words.announce}
          </Action>
        )}
        {decided.length > 0 && (
          <CopyAction copy={copyText} text={() => lettersOf(decided, desk)} icon={<Copy20Regular />} look="subtle">
            {words.copyLetters}
          </CopyAction>
        )}
      </div>
    </>
  );
};
