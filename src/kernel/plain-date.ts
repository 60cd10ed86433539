import type { Brand } from './brand.ts';
import { lazily } from './lazily.ts';

/** A calendar day in Copenhagen, `YYYY-MM-DD`. It has no time and no zone; two of them compare as text. */
export type PlainDate = Brand<string, 'PlainDate'>;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Takes text; gives the day, or undefined when the text is not an existing day. */
export function plainDate(text: string): PlainDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const utc = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  return exists ? (text as PlainDate) : undefined;
}

const copenhagen = lazily(
  () =>
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
);

/** The day it is in Copenhagen at an instant (milliseconds since 1970, or an ISO string). */
export const dayOf = (instant: number | string): PlainDate => copenhagen().format(new Date(instant)) as PlainDate;

/** The day `days` later (or earlier, when negative). */
export function addDays(day: PlainDate, days: number): PlainDate {
  const utc = new Date(`${day}T00:00:00Z`);
  utc.setUTCDate(utc.getUTCDate() + days);
  return utc.toISOString().slice(0, 10) as PlainDate;
}

/** The instant at which a day begins in Copenhagen, as SharePoint writes a date-only value (`…T23:00:00Z` in winter). */
export function startOfDay(day: PlainDate): string {
  const midnightUtc = Date.parse(`${day}T00:00:00Z`);
  const hoursAhead = [1, 2].find((hours) => isMidnight(midnightUtc - hours * 3_600_000)) ?? 1;
  return new Date(midnightUtc - hoursAhead * 3_600_000).toISOString().replace('.000Z', 'Z');
}

const clock = lazily(
  () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' }),
);
const isMidnight = (instant: number): boolean => clock().format(instant) === '00:00';
