const where = (place: string): string => (place === '' ? '' : `, ${place}`);
const bye = 'Venlig hilsen\nHR';

/** What stands ready in mails to participants. They read Danish, whatever language HR's own app speaks. */
export const lettersDa = {
  any: (course: string, when: string, place: string, link: string) =>
    `Hej\n\nDet gælder ${course}, ${when}${where(place)}.\n\n\n\nSe holdet her: ${link}\n\n${bye}`,
  promoted: (course: string, when: string, place: string, link: string) =>
    `Hej\n\nDu har fået plads på ${course}, ${when}${where(place)}.\n\nKan du alligevel ikke komme, så meld afbud her, så den næste får pladsen: ${link}\n\n${bye}`,
  promotedCoaching: (course: string, when: string, place: string, link: string) =>
    `Hej\n\nDu har fået en plads til coaching på ${course}, ${when}${where(place)}.\n\nVil du alligevel ikke have coaching, så sig det her, så den næste får den: ${link}\n\n${bye}`,
  cancelled: (course: string, when: string, text: string, link: string) =>
    `Hej\n\n${course}, ${when}, er aflyst.\n\n${text}\n\nSe mere her: ${link}\n\n${bye}`,
};
