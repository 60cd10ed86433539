import type { SPFI } from '@pnp/sp';
import type { ListDefinition } from '#lists/define-list.ts';
import { seatRulings } from '#lists/seat-rulings.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { toDataError } from '#data/errors.ts';
import { inBatch } from '#data/in-batch.ts';
import { listAt, wholePage, type Wire } from '#data/list-client.ts';
import {
  ledgerColumns,
  rulingRows,
  signUpRows,
  type MalformedRow,
  type RulingRow,
  type SignUpRow,
} from './ledger-rows.ts';
import { pageById } from '#data/rows/page-by-id.ts';

/** All that is known of the seats of one session: what the fold takes, and what could not be read. */
export type SessionLedger = {
  readonly sessionId: number;
  readonly rows: readonly SignUpRow[];
  readonly rulings: readonly RulingRow[];
  readonly malformed: readonly MalformedRow[];
};

const ledgers = [signUpLedger, seatRulings] as const;
const sessionColumn = signUpLedger.columns.sessionId.internalName;

/** A session is two reads and a batch takes 20 of them. */
export const sessionsInBatch = 10;

/** Reads the ledgers of at most ten sessions in one batch. The rows of other sessions are never asked for. */
export async function readLedgers(sp: SPFI, siteUrl: string, sessionIds: readonly number[]): Promise<SessionLedger[]> {
  const answers = await inBatch(sp, (batched) =>
    sessionIds.flatMap((id) => ledgers.map((list) => ofSession(batched, siteUrl, list, id))),
  );
  const whole = new WholeLists(sp, siteUrl);
  const wires = await Promise.all(
    answers.map(async (answer, at) => {
      if (answer.status === 'fulfilled') return answer.value;
      if (!(await isOverThreshold(answer.reason))) throw answer.reason;
      return whole.ofSession(ledgers[at % 2]!, sessionIds[Math.floor(at / 2)]!);
    }),
  );
  return sessionIds.map((sessionId, at) => ledgerOf(sessionId, wires[2 * at]!, wires[2 * at + 1]!));
}

/**
 * Reads the ledgers of very many sessions: both lists page by page, since SharePoint counts every question in a batch,
 * and a thousand of them cost more than the few pages in which all rows are.
 */
export async function readManyLedgers(
  sp: SPFI,
  siteUrl: string,
  sessionIds: readonly number[],
): Promise<SessionLedger[]> {
  const [signUps, ruled] = await Promise.all(
    ledgers.map(async (list) => bySession(await pageById(sp, siteUrl, list, ledgerColumns(list)))),
  );
  return sessionIds.map((id) => ledgerOf(id, signUps?.get(id) ?? [], ruled?.get(id) ?? []));
}

function bySession(wires: readonly Wire[]): ReadonlyMap<number, Wire[]> {
  const found = new Map<number, Wire[]>();
  for (const wire of wires) {
    const id = Number(wire[sessionColumn]);
    const own = found.get(id);
    if (own) own.push(wire);
    else found.set(id, [wire]);
  }
  return found;
}

function ledgerOf(sessionId: number, signUps: readonly Wire[], ruled: readonly Wire[]): SessionLedger {
  const [own, rulings] = [signUpRows(signUps), rulingRows(ruled)];
  return { sessionId, rows: own.rows, rulings: rulings.rows, malformed: [...own.malformed, ...rulings.malformed] };
}

const ofSession = (sp: SPFI, siteUrl: string, list: ListDefinition, sessionId: number): Promise<Wire[]> =>
  listAt(sp, siteUrl, list)
    .items.filter(`${sessionColumn} eq ${sessionId}`)
    .select(...ledgerColumns(list))
    .top(wholePage)<Wire[]>();

/** A session with more rows than the list view threshold is found in the whole list, read page by page and only once. */
class WholeLists {
  private readonly lists = new Map<ListDefinition, Promise<Wire[]>>();

  constructor(
    private readonly sp: SPFI,
    private readonly siteUrl: string,
  ) {}

  async ofSession(list: ListDefinition, sessionId: number): Promise<Wire[]> {
    const whole = this.lists.get(list) ?? pageById(this.sp, this.siteUrl, list, ledgerColumns(list));
    this.lists.set(list, whole);
    return (await whole).filter((wire) => wire[sessionColumn] === sessionId);
  }
}

/** Whether SharePoint refused since the question would go through too many rows. */
export const isOverThreshold = async (error: unknown): Promise<boolean> =>
  /SPQueryThrottled/.test((await toDataError(error)).detail);

/** Every row in one's own name, read or not, newest first: what *Historik* shows. The list can't be asked by author. */
export async function readOwnRows(
  sp: SPFI,
  siteUrl: string,
  person: string,
): Promise<{ readonly rows: readonly SignUpRow[]; readonly malformed: readonly MalformedRow[] }> {
  const wires = await pageById(sp, siteUrl, signUpLedger, ledgerColumns(signUpLedger));
  const { rows, malformed } = signUpRows(wires.filter((wire) => String(wire['AuthorId']) === person));
  return { rows: rows.toReversed(), malformed: malformed.toReversed() };
}
