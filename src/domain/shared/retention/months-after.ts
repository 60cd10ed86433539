import { plainDate, type PlainDate } from '#kernel/plain-date.ts';

/** So many calendar months later, on the same day; a day that the month does not have is its last (31 August and six months). */
export function monthsAfter(start: PlainDate, months: number): PlainDate {
  const monthsSinceYearOne = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(monthsSinceYearOne / 12)}-${String((monthsSinceYearOne % 12) + 1).padStart(2, '0')}`;
  for (let day = Number(start.slice(8)); day > 27; day -= 1) {
    const found = plainDate(`${month}-${day}`);
    if (found) return found;
  }
  return `${month}-${start.slice(8)}` as PlainDate;
}
