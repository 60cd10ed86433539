import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOf } from '#domain/shared/instant.ts';
import { seatHistories } from './fold/seat-histories.fixtures.ts';
import { asOf, entryOf } from './own-standing.ts';
import { seats } from './seats.ts';
import { toBeTold } from './to-be-told.ts';

/** The server's times rise with its IDs; what runs against that is for the audit. */
const isInOrder = (rows: readonly { readonly created: string }[]): boolean =>
  rows.every(({ created }, at) => at === 0 || instantOf(rows[at - 1]!.created) <= instantOf(created));

it('whom HR has to tell of a place are those who did not sit in the ledger of then, whatever has happened', () => {
  fc.assert(
    fc.property(seatHistories, ({ session: drawn, ledger, rulings }) => {
      fc.pre(isInOrder(ledger));
      const session = { ...drawn, starts: null };
      const known = {
        rows: ledger.filter(({ sessionId }) => sessionId === session.id),
        rulings: rulings.filter(({ sessionId }) => sessionId === session.id),
      };
      const sat = ({ person, part, ledgerId }: { person: string; part: 'seat' | 'coaching'; ledgerId: number }) => {
        const own = known.rows.find(({ id }) => id === ledgerId)!;
        const then = asOf(known, own.created);
        const rows = then.rows.filter(
          ({ id, created }) => id <= ledgerId || instantOf(created) < instantOf(own.created),
        );
        return entryOf(seats(session, rows, then.rulings).entries, person, part)?.status === 'seated';
      };
      const moved = seats(session, known.rows, known.rulings).entries.filter(
        (entry) => entry.status === 'seated' && !sat(entry),
      );
      expect(toBeTold(session, known, [], 0).map(({ call: _, ...entry }) => entry)).toEqual(moved);
    }),
    { numRuns: 400 },
  );
});
