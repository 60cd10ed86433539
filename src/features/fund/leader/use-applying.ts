import { useState } from 'react';
import type { DataSource } from '#data/data-source.ts';
import { useDataSource, usePerson } from '#data/DataProvider.tsx';
import { useServerClock } from '#data/clock/use-server-clock.ts';
import { personByMail } from '#data/fund/own-applications.ts';
import { useSendApplication } from '#data/fund/use-fund.ts';
import { usePeople } from '#data/people/use-people.ts';
import {
  applicationFrom,
  draftProblems,
  emptyDraft,
  type ApplicationDraft,
  type DraftField,
  type DraftProblem,
} from '#domain/fund/application-form.ts';
import { roundPhase, type FundRound } from '#domain/fund/round.ts';

export type FieldProblem = DraftProblem | 'ownLeader' | 'leaderUnknown' | 'leaderNotFound';

export type Applying = {
  readonly draft: ApplicationDraft;
  readonly set: (field: DraftField, value: string) => void;
  readonly problems: ReadonlyMap<DraftField, FieldProblem>;
  /** Names one can choose a leader among. */
  readonly leaders: readonly { readonly id: string; readonly name: string; readonly mail: string }[];
  readonly isTyped: boolean;
  readonly isSending: boolean;
  readonly isClosed: boolean;
  readonly error: Error | null;
  readonly clear: () => void;
  /** Sends, and gives the application's number; undefined when something is to be put right first. */
  readonly send: () => Promise<number | undefined>;
};

const noProblems: ReadonlyMap<DraftField, FieldProblem> = new Map();

type Leader = Applying['leaders'][number];

/** The leader whom a typed name or mail address means; one the site has not met is found by the address. */
async function findLeader(
  source: DataSource,
  leaders: readonly Leader[],
  typed: string,
): Promise<Pick<Leader, 'id'> | FieldProblem> {
  const wanted = typed.trim().toLowerCase();
  const found = leaders.filter(({ name, mail }) => name.toLowerCase() === wanted || mail.toLowerCase() === wanted);
  if (found.length === 1) return found[0]!;
  if (!wanted.includes('@')) return 'leaderUnknown';
  return personByMail(source, wanted).then(
    (id) => ({ id }),
    () => 'leaderNotFound' as const,
  );
}

/** An application while it is typed and sent. */
export function useApplying(round: FundRound): Applying {
  const [draft, setDraft] = useState(emptyDraft);
  const [problems, setProblems] = useState(noProblems);
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const [isClosed, setClosed] = useState(false);
  const [isLooking, setLooking] = useState(false);
  const me = String(usePerson().id);
  const source = useDataSource();
  const now = useServerClock();
  const people = usePeople();
  const sending = useSendApplication();
  const leaders = [...(people.data?.values() ?? [])].filter(({ id }) => id !== me);
  const clear = () => {
    setDraft(emptyDraft);
    setProblems(noProblems);
    setRequestId(crypto.randomUUID());
  };
  const send = async (): Promise<number | undefined> => {
    const found = new Map<DraftField, FieldProblem>(draftProblems(draft, round.deadline));
    setLooking(true);
    const leader = found.has('leader') ? undefined : await findLeader(source, leaders, draft.leader);
    setLooking(false);
    if (typeof leader === 'string') found.set('leader', leader);
    else if (leader?.id === me) found.set('leader', 'ownLeader');
    setProblems(found);
    const over = roundPhase(round, now()) !== 'open';
    setClosed(over);
    if (found.size > 0 || over || typeof leader !== 'object') return undefined;
    const application = applicationFrom({ ...draft, leader: leader.id }, round.key);
    if (!application) return undefined;
    try {
      const number = await sending.mutateAsync({ ...application, year: round.year, requestId });
      clear();
      return number;
    } catch {
      return undefined; // what was typed stays, and `error` says what happened
    }
  };
  return {
    draft,
    problems,
    leaders,
    isClosed,
    clear,
    send,
    set: (field, value) => {
      setDraft((before) => ({ ...before, [field]: value }));
      setProblems((before) => new Map([...before].filter(([each]) => each !== field)));
    },
    isTyped: Object.values(draft).some((text) => text !== ''),
    isSending: sending.isPending || isLooking,
    error: sending.error,
  };
}
