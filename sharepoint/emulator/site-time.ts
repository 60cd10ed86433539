import { dayOf, plainDate, startOfDay } from '#kernel/plain-date.ts';

const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

/** The instant a client means, in milliseconds: with a zone as it says, without one in the site's zone (Copenhagen). */
export function parseInstant(text: string): number | undefined {
  if (zoned.test(text)) {
    const instant = Date.parse(text);
    return Number.isNaN(instant) || !inRange(instant) ? undefined : instant;
  }
  const match = local.exec(text);
  const day = match && plainDate(match[1]!);
  if (!day) return undefined;
  const [hours, minutes, seconds] = [match[2], match[3], match[4]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  // On the two days a year the clock changes, an hour counted from midnight may be off by one (assumed: rare enough).
  return Date.parse(startOfDay(day)) + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** The instant at which the instant's day begins in the site's zone. */
export const dayStart = (instant: number): string => startOfDay(dayOf(instant));

/** The years a SharePoint date can hold. */
const inRange = (instant: number): boolean =>
  instant >= Date.parse('1900-01-01T00:00:00Z') && instant < Date.parse('8900-01-01T00:00:00Z');
