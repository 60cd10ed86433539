import { losers, peopleIn, type StandingChange } from '#domain/courses/consequence.ts';
import { Consequence } from './Consequence.tsx';
import { KeepSeats } from './KeepSeats.tsx';

type SeatChangesProps = {
  /** By the change alone, and with the rulings that let everybody keep their seat. */
  readonly changes: { readonly plain: readonly StandingChange[]; readonly kept: readonly StandingChange[] };
  readonly keep: boolean;
  readonly onKeep: (keep: boolean) => void;
  readonly nameOf: (person: string) => string;
};

/**
 * Whose standing changes when a session is saved, and what becomes of those who would lose a seat (docs/laws/seats.md,
 * rule 6).
 */
export const SeatChanges = ({ changes: { plain, kept }, keep, onKeep, nameOf }: SeatChangesProps) => (
  <>
    <Consequence changes={keep ? kept : plain} nameOf={nameOf} />
    <KeepSeats lost={peopleIn(losers(plain)).map(nameOf)} keep={keep} onKeep={onKeep} />
  </>
);
