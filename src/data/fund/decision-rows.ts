import {
  centralKey,
  grantKey,
  type DecisionKind,
  type FundDecision,
  type HoldKey,
  type Share,
} from '#domain/fund/decision.ts';
import { readSeen } from '#domain/fund/seen-ids.ts';
import { fundDecisions } from '#lists/fund-decisions.list.ts';
import type { LedgerRow } from '#data/rows/judged-rows.ts';
import { ledger } from '#data/rows/ledger.ts';

/** The secretariat's decisions, by the year. */
export const decisionLedger = ledger(fundDecisions, { foundBy: 'year' });

type Row = LedgerRow<(typeof fundDecisions)['columns']>;

/** The decisions that say something; a row whose kind lacks what it needs counts for nothing. */
export const decisionsIn = (rows: readonly Row[]): readonly FundDecision[] =>
  rows.flatMap((row) => decisionOf(row) ?? []);

function decisionOf(row: Row): FundDecision | undefined {
  const said = saidIn(row);
  const { id, year, requestId, reason, author, created } = row;
  return said && ({ ...said, id, year, requestId, reason, author, created } as FundDecision);
}

type Said = { readonly kind: DecisionKind };

/** What a row says, by its kind; undefined when a column that its kind needs is empty. */
function saidIn(row: Row): Said | undefined {
  const { kind, application, amount } = row;
  switch (kind) {
    case 'announce':
      return { kind, decisions: readIds(row.decisions), seen: readSeen(row.seen) } as Said;
    case 'close':
      return { kind, seen: readSeen(row.seen) } as Said;
    case 'refuse':
      return application !== null ? ({ kind, application } as Said) : undefined;
    case 'redistribute': {
      const shares = readShares(row.shares);
      return shares && ({ kind, shares } as Said);
    }
    default:
      return amount === null ? undefined : aboutMoney(row, amount);
  }
}

function aboutMoney(row: Row, amount: number): Said | undefined {
  const { kind, half, application, cap, topic, boardDecision, round, roundApplied, roundFrame } = row;
  switch (kind) {
    case 'frame':
      return half !== null ? ({ kind, half, amount } as Said) : undefined;
    case 'transfer':
      return half !== null ? ({ kind, from: half, amount } as Said) : undefined;
    case 'grant':
      return application !== null && cap !== null
        ? ({ kind, application, amount, cap, round, roundApplied, roundFrame } as Said)
        : undefined;
    case 'central':
      return boardDecision !== null ? ({ kind, topic, amount, boardDecision } as Said) : undefined;
    case 'evaluation':
      return { kind, amount } as Said;
    default: {
      const about = aboutIn(row);
      return about && ({ kind, about, amount, cap } as Said);
    }
  }
}

function aboutIn({ application, commitment }: Row): HoldKey | undefined {
  if (application !== null) return grantKey(application);
  return commitment === null ? undefined : centralKey(commitment);
}

/** `12:8156` a line: an application and the kroner it gets. */
export const writeShares = (shares: readonly Share[]): string =>
  shares.map(({ application, amount }) => `${application}:${amount}`).join('\n');

function readShares(text: string): readonly Share[] | undefined {
  const lines = text.split('\n').map((line) => /^(\d{1,10}):(\d{1,12})$/.exec(line.trim()));
  if (lines.some((line) => line === null)) return undefined;
  return lines.map((line) => ({ application: Number(line![1]), amount: Number(line![2]) }));
}

const readIds = (text: string): readonly number[] =>
  text
    .split(',')
    .map((id) => Number(id.trim()))
    .filter((id) => Number.isSafeInteger(id) && id > 0);
