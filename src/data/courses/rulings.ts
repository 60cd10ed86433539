import type { Part, SeatRuling } from '#domain/courses/seats.ts';
import { seatRulingNotes } from '#lists/seat-ruling-notes.list.ts';
import type { seatRulings } from '#lists/seat-rulings.list.ts';
import type { ItemOf } from '#lists/define-list.ts';
import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { ledger, readLedger } from '#data/rows/ledger.ts';
import { rulings } from './ledger-rows.ts';

export type RulingReason = ItemOf<typeof seatRulings>['reason'];

/** What HR decides on one person. The note is for HR only and stands in a list of its own. */
export type RulingIntent = {
  readonly sessionId: number;
  readonly kind: SeatRuling['kind'];
  readonly part: Part;
  readonly person: string;
  readonly reason: RulingReason;
  readonly requestId: string;
  readonly note: string;
};

export type RulingNote = Omit<ItemOf<typeof seatRulingNotes>, 'title'>;

const notes = ledger(seatRulingNotes, { foundBy: 'sessionId', requestId: 'rulingRequestId' });

/**
 * Writes rulings one after the other, since their order decides. When one fails, all may be sent again: those that are
 * there count once. Gives the rulings whose note was lost, so that what HR wrote can be kept on the screen.
 */
export async function writeRulings(source: DataSource, intents: readonly RulingIntent[]): Promise<RulingIntent[]> {
  const withoutNote: RulingIntent[] = [];
  for (const intent of intents) {
    await writeRuling(source, intent);
    if (intent.note !== '' && !(await noteIsWritten(source, intent))) withoutNote.push(intent);
  }
  return withoutNote;
}

async function writeRuling(source: DataSource, { note: _, person, ...intent }: RulingIntent): Promise<void> {
  await rulings.append(source, { ...intent, person: Number(person) });
}

async function noteIsWritten(source: DataSource, { sessionId, requestId, note }: RulingIntent): Promise<boolean> {
  try {
    await notes.append(source, { sessionId, rulingRequestId: requestId, note });
    return true;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return false; // the ruling stands all the same
  }
}

export const readRulingNotes = async (source: DataSource, sessionId: number): Promise<readonly RulingNote[]> =>
  (await readLedger(source, notes.of({ sessionId }))).rows;
