import { useState } from 'react';
import type { NewDecision } from '#data/fund/decide.ts';
import { useDecide, useWriteAnswers } from '#data/fund/use-fund.ts';
import { accountOf } from '#domain/fund/account.ts';
import type { Outcome } from '#domain/fund/terms.ts';
import { answersDue } from './answers-due.ts';
import type { Year } from './use-year.ts';

export type Draft = Omit<NewDecision, 'year' | 'requestId'>;

/** A decision just made that holds nothing. */
export type Unheld = { readonly kind: NewDecision['kind']; readonly outcome: Outcome };

export type Deciding = {
  readonly isPending: boolean;
  readonly error: Error | null;
  /** What somebody else's decision, or a rule, kept from counting. */
  readonly unheld: readonly Unheld[];
  readonly isSaved: boolean;
  readonly decide: (drafts: readonly Draft[]) => Promise<boolean>;
};

/**
 * Makes decisions and reads the year again, so that whoever made one is told at once when it does not count. Sent again
 * after a failure, the same decisions carry the same requests.
 */
export function useDeciding(desk: Year): Deciding {
  const { year, facts } = desk;
  const deciding = useDecide();
  const answering = useWriteAnswers();
  const [unheld, setUnheld] = useState<readonly Unheld[]>([]);
  const [sent, setSent] = useState<{ of: string; requests: readonly string[] }>({ of: '', requests: [] });
  const decide = async (drafts: readonly Draft[]): Promise<boolean> => {
    const of = JSON.stringify(drafts);
    const requests = sent.of === of ? sent.requests : drafts.map(() => crypto.randomUUID());
    setSent({ of, requests });
    setUnheld([]);
    try {
      const made = drafts.map((draft, at) => ({ ...draft, year, requestId: requests[at]! }));
      const decisions = await deciding.mutateAsync(made);
      const { outcomes } = accountOf(year, decisions, facts);
      const own = decisions.filter(({ requestId }) => requests.includes(requestId));
      const found = own.flatMap(({ id, kind }) => {
        const outcome = outcomes.get(id);
        return outcome === undefined || outcome === 'holds' || outcome === 'repeat' ? [] : [{ kind, outcome }];
      });
      setUnheld(found);
      setSent({ of: '', requests: [] });
      // An answer that could not be written stands on the desk until it is.
      const due = answersDue(desk, decisions);
      if (due.size > 0) await answering.mutateAsync(due).catch(() => undefined);
      return found.length === 0;
    } catch {
      return false; // `error` says what happened, and the drafts can be sent again
    }
  };
  return {
    decide,
    unheld,
    isPending: deciding.isPending || answering.isPending,
    error: deciding.error,
    isSaved: deciding.isSuccess && unheld.length === 0,
  };
}
