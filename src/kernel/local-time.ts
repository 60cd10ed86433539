import { lazily } from './lazily.ts';

/** A time as it stands on a clock in Copenhagen, to the minute: `2027-02-04T09:00`. What a field for date and time holds. */
const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

const clock = lazily(
  () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' }),
);

export const localTimeOf = (instant: string): string => clock().format(new Date(instant)).replace(' ', 'T');

/**
 * The instant at which clocks in Copenhagen show a time; undefined when the text is no time. Of an hour that comes twice
 * in October it is the first, and a time that March leaps over is read as an hour later.
 */
export function instantOfLocal(local: string): string | undefined {
  const asUtc = pattern.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== local) return undefined;
  const [summer, winter] = [2, 1].map((hours) => new Date(asUtc - hours * 3_600_000).toISOString()) as [string, string];
  return (localTimeOf(summer) === local ? summer : winter).replace('.000Z', 'Z');
}
