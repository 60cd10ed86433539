import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf, filtered, inCatalogueOrder } from './catalogue.ts';
import { filterFromParams, noFilter, paramsFromFilter, type CatalogueFilter } from './catalogue-filter.ts';
import { courseFormats, targetGroups } from './course.ts';
import { makeCourse, makeCourseSession } from './courses.fixtures.ts';
import { makeRow, makeSession } from './seats.fixtures.ts';
import { seats } from './seats.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const courses = [
  makeCourse({ slug: 'senior', title: 'Senior', targetGroups: ['leaders'], topics: 'seniorer\nferie', sortOrder: 2 }),
  makeCourse({
    slug: 'med',
    title: 'MED',
    targetGroups: ['leaders', 'medCommittees'],
    format: 'morning',
    sortOrder: 1,
  }),
  makeCourse({ slug: 'talent', title: 'Talent', targetGroups: ['aspiringLeaders'], format: 'programme' }),
  makeCourse({ slug: 'aa', title: 'Årshjul', targetGroups: [] }),
];
const sessions = [
  makeCourseSession({ id: 1, course: 'senior', starts: '2027-02-01T08:00:00Z' }),
  makeCourseSession({ id: 2, course: 'senior', starts: '2026-11-01T08:00:00Z' }),
  makeCourseSession({
    id: 3,
    course: 'med',
    timing: 'quarter',
    fromYear: 2026,
    fromQuarter: 3,
    toYear: 2026,
    toQuarter: 4,
  }),
];
const full = seats(makeSession({ capacity: 0 }), [makeRow({ id: 1 })], []);
const roomy = seats(makeSession({ capacity: 9 }), [makeRow({ id: 1 })], []);
const entries = catalogueOf(courses, sessions, (id) => ({ 1: roomy, 3: full })[id]);
const slugs = (filter: Partial<CatalogueFilter>) =>
  filtered(entries, { ...noFilter, ...filter }, now).map(({ course }) => course.slug);

it('a course has its sessions in the order of time, and a session without its course is nowhere', () => {
  const [senior] = catalogueOf(courses, [...sessions, makeCourseSession({ course: 'gone' })], () => undefined);
  expect(senior!.sessions.map(({ session }) => session.id)).toEqual([2, 1]);
});

describe('the filter', () => {
  it.each<[Partial<CatalogueFilter>, string[]]>([
    [{}, ['senior', 'med', 'talent', 'aa']],
    [{ audience: 'medCommittees' }, ['med']],
    [{ format: 'programme' }, ['talent']],
    [{ topic: 'ferie' }, ['senior']],
    [{ topic: 'fer' }, []],
    [{ period: { year: 2027, quarter: 1 } }, ['senior']],
    [{ period: { year: 2026, quarter: 4 } }, ['senior', 'med']],
    [{ period: { year: 2026, quarter: 2 } }, []],
    [{ period: 'open' }, ['talent', 'aa']],
    [{ freeOnly: true }, ['senior']],
    [{ freeOnly: true, period: { year: 2027, quarter: 1 } }, ['senior']],
    [{ freeOnly: true, period: { year: 2026, quarter: 4 } }, []],
    [{ freeOnly: true, period: 'open' }, []],
    [{ audience: 'leaders', format: 'morning' }, ['med']],
  ])('%j leaves %j', (filter, left) => {
    expect(slugs(filter)).toEqual(left);
  });

  it('is the same after a trip through the address', () => {
    const filters = fc.record({
      audience: fc.option(fc.constantFrom(...targetGroups)),
      format: fc.option(fc.constantFrom(...courseFormats)),
      period: fc.option(
        fc.oneof(
          fc.constant('open' as const),
          fc.record({ year: fc.integer({ min: 1000, max: 9999 }), quarter: fc.integer({ min: 1, max: 4 }) }),
        ),
      ),
      topic: fc.option(fc.string({ minLength: 1 })),
      freeOnly: fc.boolean(),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const address = paramsFromFilter(filter).toString();
        expect(filterFromParams(new URLSearchParams(address))).toEqual(filter);
      }),
    );
  });

  it('of an address that nobody understands is none, and none is not in the address', () => {
    expect(filterFromParams(new URLSearchParams('maalgruppe=x&form=&periode=2026-5&ledige=ja'))).toEqual(noFilter);
    expect(paramsFromFilter(noFilter).toString()).toBe('');
  });
});

it('what is next comes first, the rest in HR’s own order and then by the Danish alphabet', () => {
  expect(inCatalogueOrder(entries, now).map(({ course }) => course.slug)).toEqual(['med', 'senior', 'talent', 'aa']);
});
