import type { PlainDate } from '#kernel/plain-date.ts';
import type { Due, Pause } from './due.ts';
import type { Step } from './step.ts';
import type { JobRole, MoveReason, NotForMeReason, Owner, Phase, Programme } from './terms.ts';

export type PlanStep = {
  readonly key: string;
  readonly owner: Owner;
  readonly phase: Phase;
  readonly due: Due;
  /** Why HR gave it another day. */
  readonly moveReason: MoveReason | null;
  readonly status: 'open' | 'done' | 'notForMe';
  /** When and by whom it was ticked or put aside. */
  readonly said: { readonly at: string; readonly by: number; readonly reason: NotForMeReason | null } | null;
  /** Its words; null when HR has deleted the step. */
  readonly content: Step | null;
};

export type Plan = {
  /** The key of its case. */
  readonly key: string;
  readonly state: 'running' | 'finished' | 'withdrawn';
  readonly leader: number;
  readonly leadersLeader: number;
  readonly deputy: { readonly person: number; readonly lastDay: PlainDate | null } | null;
  readonly programme: Programme;
  readonly startsOn: PlainDate;
  readonly roles: readonly JobRole[];
  /** Joined, the earliest first. */
  readonly pauses: readonly Pause[];
  /** By day, then in HR's order. */
  readonly steps: readonly PlanStep[];
  readonly startedAt: string;
  readonly startId: number;
  /** When HR finished or withdrew it. */
  readonly endedAt: string | null;
  /** Rows that say nothing about this plan: who wrote them could not say so, or there is no such step. */
  readonly leftOut: number;
};
