import type { Stamps } from '#domain/shared/stamps.ts';
import { againstOrder } from './against-order.ts';
import { instantOf } from '#domain/shared/instant.ts';
import type { LedgerRow, SeatRuling } from './seats.ts';

export type Audited = (LedgerRow | SeatRuling) & Stamps;

export type AuditFinding = {
  readonly row: Audited;
  readonly why: 'otherEditor' | 'changedLater' | 'againstOrder' | 'writtenForAnother';
};

/** More rows of one person on one session than anybody means to write; they are folded all the same. */
export type Flood = { readonly person: string; readonly sessionId: number; readonly rows: number };

export type AuditReport = {
  /** Rows that do not parse; they count for nothing. */
  readonly malformed: number;
  readonly repeats: number;
  readonly floods: readonly Flood[];
  readonly findings: readonly AuditFinding[];
};

const floodLimit = 20;
const modifiedToleranceMs = 5_000;
const orderToleranceMs = 10_000;

/**
 * docs/laws/seats.md, before the rules: what HR's audit points at. It accuses nobody: a finding says that a row is not
 * as the service writes it, or that there are too many, and the audit log of the tenant knows more.
 */
export function auditLedger(
  rows: readonly (LedgerRow & Stamps)[],
  rulings: readonly (SeatRuling & Stamps)[],
  malformed: number,
): AuditReport {
  return {
    malformed,
    repeats: repeatsIn(rows),
    floods: floodsIn(rows),
    findings: [
      ...findingsIn(rows),
      ...rows
        .filter(({ person, author }) => person !== author)
        .map((row) => ({ row, why: 'writtenForAnother' as const })),
      ...findingsIn(rulings),
    ],
  };
}

/** A report with nothing in it but what is normal: a re-sent request is what the request ID is for. */
export const isClean = ({ malformed, floods, findings }: AuditReport): boolean =>
  malformed + floods.length + findings.length === 0;

function findingsIn(rows: readonly Audited[]): AuditFinding[] {
  const isChangedLater = ({ created, modified }: Stamps) =>
    Math.abs(instantOf(modified) - instantOf(created)) > modifiedToleranceMs;
  const disordered = againstOrder(
    rows.toSorted((one, other) => one.id - other.id),
    ({ created }) => instantOf(created),
    orderToleranceMs,
  );
  return [
    ...rows.filter(({ author, editor }) => author !== editor).map((row) => ({ row, why: 'otherEditor' as const })),
    ...rows.filter(isChangedLater).map((row) => ({ row, why: 'changedLater' as const })),
    ...disordered.map((row) => ({ row, why: 'againstOrder' as const })),
  ];
}

function floodsIn(rows: readonly LedgerRow[]): Flood[] {
  const counts = new Map<string, Flood>();
  for (const { person, sessionId } of rows) {
    const key = `${sessionId} ${person}`;
    counts.set(key, { person, sessionId, rows: (counts.get(key)?.rows ?? 0) + 1 });
  }
  return [...counts.values()].filter((flood) => flood.rows > floodLimit);
}

const repeatsIn = (rows: readonly LedgerRow[]): number =>
  rows.length - new Set(rows.map((row) => [row.sessionId, row.part, row.person, row.requestId].join(' '))).size;
