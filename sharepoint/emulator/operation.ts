import type { Context } from './context.ts';
import type { Kind, ResourceOf } from './resources/resource.ts';
import type { Answer } from './wire/answer.ts';
import type { Arguments } from './wire/path.ts';

export type Method = 'GET' | 'POST' | 'MERGE' | 'DELETE';

/** How sure we are: recorded or documented; supported in part; or our best guess. */
export type Status = 'supported' | 'limited' | 'assumed';

/** One thing a client can ask of one kind of resource. */
export type Operation<K extends Kind = Kind> = {
  readonly method: Method;
  readonly on: K;
  /** The method's own name after the resource: `…/items(3)/recycle`. */
  readonly call?: string;
  readonly status: Status;
  /** What is assumed, or what is missing. */
  readonly note?: string;
  readonly run: (resource: ResourceOf<K>['of'], context: Context, args: Arguments) => Answer;
};

/** Keeps the kind while the operation is written, and forgets it for the table. */
export const operation = <K extends Kind>(declared: Operation<K>): Operation => declared as unknown as Operation;
