import type { LedgerRow, SeatRuling, SeatSession } from './contract.ts';
import { instantOf } from '#domain/shared/instant.ts';
import { isRepeat } from './repeats.ts';
import { instantsOf } from './sign-up-window.ts';
import { hasStanding, newStory, applyRow, applyRuled, type Ruled, type Standing, type Story } from './story.ts';

/**
 * docs/laws/seats.md before places are shared out: the rows of this session, repeats left out, read person by person
 * and part by part. What nobody can read (an unknown part, no instant) is left out too, so that one person's row never
 * spoils the page of the others.
 */
export function standingsOf(
  session: SeatSession,
  ledger: readonly LedgerRow[],
  rulings: readonly SeatRuling[],
): Standing[] {
  const instants = instantsOf(session);
  const ruledOf = ruledIn(session, rulings);
  const stories = byPart<Story>();
  for (const row of inOrderOfIds(ledger)) {
    const at = readInstant(session, row, rowKinds);
    if (at === undefined) continue;
    const known = stories[row.part].get(row.person);
    if (known && isRepeat(known, row)) continue;
    const story = known ?? newStory(row, ruledOf[row.part].get(row.person));
    if (!known) stories[row.part].set(row.person, story);
    if (story.ruled) story.ruled.rows.push({ from: 'ledger', row, at });
    else applyRow(story, row, at, instants);
  }
  const all = [...stories.seat.values(), ...stories.coaching.values()];
  for (const story of all) if (story.ruled) applyRuled(story, story.ruled, instants);
  return all.filter(hasStanding);
}

const byPart = <Value>() => ({ seat: new Map<string, Value>(), coaching: new Map<string, Value>() });

function ruledIn(session: SeatSession, rulings: readonly SeatRuling[]) {
  const ruled = byPart<Ruled>();
  for (const row of inOrderOfIds(rulings)) {
    const at = readInstant(session, row, rulingKinds);
    if (at === undefined) continue;
    const about = ruled[row.part].get(row.person) ?? { rulings: [], rows: [] };
    about.rulings.push({ from: 'rulings', row, at });
    ruled[row.part].set(row.person, about);
  }
  return ruled;
}

const rowKinds: ReadonlySet<string> = new Set<LedgerRow['kind']>(['signUp', 'withdraw']);
const rulingKinds: ReadonlySet<string> = new Set<SeatRuling['kind']>([
  'guarantee',
  'decline',
  'prioritise',
  'admitLate',
]);

function readInstant(
  session: Pick<SeatSession, 'id'>,
  { sessionId, kind, part, created }: LedgerRow | SeatRuling,
  kinds: ReadonlySet<string>,
): number | undefined {
  if (sessionId !== session.id || !kinds.has(kind) || !isPart(part)) return undefined;
  const at = instantOf(created);
  return Number.isNaN(at) ? undefined : at;
}

const isPart = (part: string): boolean => part === 'seat' || part === 'coaching';

/** Rows mostly come in order already, and looking is cheaper than sorting. */
function inOrderOfIds<Row extends { id: number }>(rows: readonly Row[]): readonly Row[] {
  const sorted = rows.every((row, index) => index === 0 || rows[index - 1]!.id <= row.id);
  return sorted ? rows : [...rows].sort((one, other) => one.id - other.id);
}
