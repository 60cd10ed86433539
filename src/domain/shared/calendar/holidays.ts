import { addDays, type PlainDate } from '#kernel/plain-date.ts';

/** The Danish public holidays; their words stand in the catalogues. */
export type Holiday =
  | 'newYearsDay'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'greatPrayerDay'
  | 'ascensionDay'
  | 'whitSunday'
  | 'whitMonday'
  | 'christmasDay'
  | 'secondChristmasDay';

/** Act no. 214 of 6 March 2023 abolished store bededag; 2023 was its last year. */
const lastGreatPrayerDay = 2023;

/**
 * The public holidays of a year by the ordinance of 26 October 1770 and its later changes, with their days.
 * Constitution day, Christmas Eve and New Year's Eve are not public holidays by law: they are working days here, and a
 * municipality where they are free by agreement says so in its own calendar.
 */
export function holidaysOf(year: number): ReadonlyMap<PlainDate, Holiday> {
  const easter = easterSundayOf(year);
  const fixed = (monthAndDay: string): PlainDate => `${String(year).padStart(4, '0')}-${monthAndDay}` as PlainDate;
  return new Map<PlainDate, Holiday>([
    [fixed('01-01'), 'newYearsDay'],
    [addDays(easter, -3), 'maundyThursday'],
    [addDays(easter, -2), 'goodFriday'],
    [easter, 'easterSunday'],
    [addDays(easter, 1), 'easterMonday'],
    ...(year <= lastGreatPrayerDay ? ([[addDays(easter, 26), 'greatPrayerDay']] as const) : []),
    [addDays(easter, 39), 'ascensionDay'],
    [addDays(easter, 49), 'whitSunday'],
    [addDays(easter, 50), 'whitMonday'],
    [fixed('12-25'), 'christmasDay'],
    [fixed('12-26'), 'secondChristmasDay'],
  ]);
}

const years = new Map<number, ReadonlyMap<PlainDate, Holiday>>();

/** The public holiday that falls on a day, if any. */
export function holidayOn(day: PlainDate): Holiday | undefined {
  const year = Number(day.slice(0, 4));
  const known = years.get(year) ?? holidaysOf(year);
  years.set(year, known);
  return known.get(day);
}

/** Easter Sunday by the Gregorian computus, in the anonymous form printed by Meeus (Astronomical Algorithms, ch. 8). */
function easterSundayOf(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const daysAfterMarch22 = epact + toSunday - 7 * lateMoon;
  return addDays(`${String(year).padStart(4, '0')}-03-22` as PlainDate, daysAfterMarch22);
}
