import type { PlainDate } from '#kernel/plain-date.ts';

const dayLength = 86_400_000;
const numbers = new Map<PlainDate, number>();
const days = new Map<number, PlainDate>();

/** Days since 1970. Plans ask for the same few hundred days again and again, so both ways are remembered. */
export function numberOf(day: PlainDate): number {
  let number = numbers.get(day);
  if (number === undefined) numbers.set(day, (number = Date.parse(day) / dayLength));
  return number;
}

export function dayOfNumber(number: number): PlainDate {
  let day = days.get(number);
  if (day === undefined) days.set(number, (day = new Date(number * dayLength).toISOString().slice(0, 10) as PlainDate));
  return day;
}
