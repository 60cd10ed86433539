import { linesOf } from '#domain/shared/lines-of.ts';
import { addDays, type PlainDate } from '#kernel/plain-date.ts';
import { instantOfLocal, localTimeOf } from '#kernel/local-time.ts';

/** A deadline that is counted from a day, or from an hour, that the leader knows. */
export type DueRule = {
  /** What has to be done by then: »Hold samtalen senest«. */
  readonly label: string;
  readonly amount: number;
  readonly unit: 'days' | 'hours';
  /** What it is counted from: »Første sygedag«. */
  readonly from: string;
};

const rule = /^(?:[-–•]\s+)?([^|]+)\|\s*(\d{1,4})\s*(dage?|uger?|timer?)\s*\|([^|]+)$/i;

/** Takes the deadlines of a topic as HR writes them, one a line: `Hold samtalen senest | 4 uger | Første sygedag`. */
export const dueRulesOf = (text: string): readonly DueRule[] => linesOf(text).flatMap(ruleIn);

function ruleIn(line: string): DueRule[] {
  const [, label = '', amount = '', unit = '', from = ''] = rule.exec(line) ?? [];
  if (label.trim() === '' || from.trim() === '') return [];
  const kind = unit.toLowerCase();
  const counted = kind.startsWith('uge') ? Number(amount) * 7 : Number(amount);
  return [
    { label: label.trim(), amount: counted, unit: kind.startsWith('time') ? 'hours' : 'days', from: from.trim() },
  ];
}

/** What the deadlines are counted from, each once and in order, with whether an hour is needed. */
export function startsOf(rules: readonly DueRule[]): readonly { readonly from: string; readonly hour: boolean }[] {
  const names = [...new Set(rules.map(({ from }) => from))];
  return names.map((from) => ({ from, hour: rules.some((each) => each.from === from && each.unit === 'hours') }));
}

/** The last day: so many calendar days after the first one, which is itself not counted. */
export const lastDayOf = ({ amount }: DueRule, start: PlainDate): PlainDate => addDays(start, amount);

/** The last moment, as a clock in Copenhagen shows it (`2026-12-04T10:30`); undefined when `start` is no such time. */
export function lastMomentOf({ amount }: DueRule, start: string): string | undefined {
  const instant = instantOfLocal(start);
  return instant === undefined
    ? undefined
    : localTimeOf(new Date(Date.parse(instant) + amount * 3_600_000).toISOString());
}
