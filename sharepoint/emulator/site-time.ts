import { instantOfLocal } from '#kernel/local-time.ts';
import { dayOf, startOfDay } from '#kernel/plain-date.ts';

const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::([0-5]\d)(?:\.\d+)?)?)?$/;
const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

/** The instant a client means, in milliseconds: with a zone as it says, without one in the site's zone (Copenhagen). */
export function parseInstant(text: string): number | undefined {
  const instant = zoned.test(text) ? Date.parse(text) : parseLocal(text);
  return instant !== undefined && inRange(instant) ? instant : undefined;
}

function parseLocal(text: string): number | undefined {
  const [, day, time = '00:00', seconds = '0'] = local.exec(text) ?? [];
  const minute = day && instantOfLocal(`${day}T${time}`);
  return minute ? Date.parse(minute) + Number(seconds) * 1000 : undefined;
}

/** The instant at which the instant's day begins in the site's zone. */
export const dayStart = (instant: number): string => startOfDay(dayOf(instant));

/** The years a SharePoint date can hold. */
const inRange = (instant: number): boolean =>
  instant >= Date.parse('1900-01-01T00:00:00Z') && instant < Date.parse('8900-01-01T00:00:00Z');
