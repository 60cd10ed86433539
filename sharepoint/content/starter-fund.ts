import { plainDate, type PlainDate } from '#kernel/plain-date.ts';
import type { fundRounds } from '#lists/fund-rounds.list.ts';
import type { fundYears } from '#lists/fund-years.list.ts';
import type { topicProposals } from '#lists/topic-proposals.list.ts';
import type { NewItemOf } from '#lists/define-list.ts';

export type FundYear = NewItemOf<typeof fundYears>;
export type FundRound = NewItemOf<typeof fundRounds>;
export type TopicProposal = NewItemOf<typeof topicProposals>;

const covers = [
  'Lederuddannelse: diplommoduler (DOL), master og internationale uddannelser',
  'Undervisning og bøger',
  'Uddannelse, der begynder efter rundens frist',
].join('\n');

const notCovered = ['Kørsel og overnatning', 'Vikar', 'Moms', 'Det, som andre giver støtte til'].join('\n');

/** A day of the year, or none where the year has no such day. */
const day = (year: number, monthAndDay: string): PlainDate | null => plainDate(`${year}-${monthAndDay}`) ?? null;

export const fundYear = (year: number): FundYear => ({
  title: `Lederudviklingspuljen ${year}`,
  year,
  covers,
  notCovered,
  surplusKnownBy: day(year, '12-18'),
  documentBy: day(year + 1, '07-01'),
});

/** Two rounds a year; HR moves the days. */
export const yearsRounds = (year: number): readonly FundRound[] => [
  {
    title: `Forår ${year}`,
    key: `${year}-1`,
    year,
    opens: day(year, '01-15')!,
    deadline: day(year, '03-15')!,
    answersBy: day(year, '04-08'),
  },
  {
    title: `Efterår ${year}`,
    key: `${year}-2`,
    year,
    opens: day(year, '09-01')!,
    deadline: day(year, '10-01')!,
    answersBy: day(year, '10-22'),
  },
];

export const starterFundYears: readonly FundYear[] = [2026, 2027].map(fundYear);
export const starterFundRounds: readonly FundRound[] = [2026, 2027].flatMap(yearsRounds);

const proposal = (
  said: Partial<TopicProposal> & Pick<TopicProposal, 'title' | 'key' | 'year' | 'price'>,
): TopicProposal => ({
  lastYear: null,
  text: '',
  basis: null,
  strategyLink: null,
  quarter: '',
  places: null,
  fewest: null,
  demand: null,
  course: '',
  inUse: true,
  ...said,
});

/** What the executive board has had on its table for courses, with prices to start the talk from. */
export const topicsFor = (year: number): readonly TopicProposal[] => [
  proposal({
    title: 'Den gode sygefraværssamtale',
    key: `sygefravaerssamtale-${year}`,
    year,
    basis: 'priority',
    quarter: `1. kvartal ${year}`,
    price: 36_000,
    places: 20,
    fewest: 12,
    demand: 14,
    course: 'den-gode-sygefravaerssamtale',
  }),
  proposal({
    title: 'Preboarding, onboarding, reboarding og offboarding',
    key: `boarding-${year}`,
    year,
    basis: 'strategy',
    quarter: `2. kvartal ${year}`,
    price: 32_000,
    places: 20,
    fewest: 10,
    demand: 11,
    course: 'den-gode-boarding',
  }),
  proposal({
    title: 'Et stærkt MED-samarbejde',
    key: `med-samarbejde-${year}`,
    year,
    basis: 'committees',
    quarter: `1. kvartal ${year}`,
    price: 28_000,
    places: 40,
    fewest: 20,
    demand: 9,
    course: 'staerkt-med-samarbejde',
  }),
  proposal({
    title: 'Fastholdelse af seniormedarbejdere',
    key: `senior-${year}`,
    year,
    basis: 'strategy',
    quarter: `1. kvartal ${year}`,
    price: 24_000,
    places: 40,
    fewest: 20,
    demand: 17,
    course: 'fastholdelse-af-seniormedarbejdere',
  }),
  proposal({
    title: 'Forløb for ledertalenter',
    key: `ledertalenter-${year}`,
    year,
    lastYear: year + 1,
    basis: 'demand',
    quarter: `3. og 4. kvartal ${year}`,
    price: 75_000,
    places: 10,
    fewest: 8,
    demand: 6,
    course: 'ledertalentforloeb',
  }),
  proposal({
    title: 'Sund præstationskultur',
    key: `praestationskultur-${year}`,
    year,
    basis: 'evaluation',
    price: 18_000,
    places: 40,
    fewest: 15,
    demand: 4,
    course: 'sund-praestationskultur',
  }),
];
