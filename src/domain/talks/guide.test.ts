import { describe, expect, it } from 'vitest';
import { plainDate } from '#kernel/plain-date.ts';
import { isDraft, partsOf } from './guide.ts';
import { chosenMaterials, materialsAbout, materialsToReview } from './material.ts';
import { talksToReview } from './review.ts';
import { makeGuide, makeMaterial, makePart } from './talks.fixtures.ts';

const today = plainDate('2026-11-22')!;
const past = plainDate('2026-06-02')!;
const older = plainDate('2025-06-02')!;

describe('a guide', () => {
  it('has its own parts of a kind, in HR’s order', () => {
    const parts = [
      makePart({ key: 'b', title: 'B', sortOrder: 2 }),
      makePart({ key: 'c', title: 'C', sortOrder: null }),
      makePart({ key: 'a', title: 'A', sortOrder: 1 }),
      makePart({ key: 'x', guide: 'mus' }),
      makePart({ key: 'o', part: 'option' }),
    ];
    expect(partsOf(makeGuide(), 'leaderQuestion', parts).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  it('is a draft while it, or a part that is quoted, is not approved', () => {
    expect(isDraft(makeGuide(), [makePart()])).toBe(false);
    expect(isDraft(makeGuide({ status: 'draft' }))).toBe(true);
    expect(isDraft(makeGuide(), [makePart({ status: 'draft' })])).toBe(true);
  });

  it('waits for HR when its review is overdue, the longest first; a review today is in time', () => {
    const guides = [
      makeGuide({ key: 'a', reviewBy: past }),
      makeGuide({ key: 'b', reviewBy: older }),
      makeGuide({ key: 'c', reviewBy: today, status: 'draft' }),
    ];
    const review = talksToReview(guides, [makePart({ reviewBy: past })], today);
    expect(review.overdueGuides.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(review.overdueParts).toHaveLength(1);
    expect(review.drafts.map(({ key }) => key)).toEqual(['c']);
  });
});

describe('the library', () => {
  const forAll = makeMaterial({ id: 1, title: 'Åbent', audience: 'both', field: '' });
  const forSchools = makeMaterial({ id: 2, title: 'Bredt', field: 'Skole', guide: '', type: 'template' });
  const forEmployees = makeMaterial({ id: 3, title: 'Ark', audience: 'employees', guide: 'mus' });
  const all = [forAll, forSchools, forEmployees];

  it.each([
    [{}, ['Ark', 'Bredt', 'Åbent']],
    [{ guide: 'mus' }, ['Ark']],
    [{ type: 'template' }, ['Bredt']],
    [{ audience: 'employees' }, ['Ark', 'Åbent']],
    [{ field: 'Skole' }, ['Ark', 'Bredt', 'Åbent']],
    [{ field: 'Omsorg' }, ['Ark', 'Åbent']],
    [{ guide: 'mus', type: 'template' }, []],
  ] as const)('shows by %j: %j', (choice, titles) => {
    expect(chosenMaterials(all, choice).map(({ title }) => title)).toEqual(titles);
  });

  it('has for a topic what names it, and what belongs to a guide that does', () => {
    const named = makeMaterial({ id: 4, title: 'Navngivet', guide: '', topics: 'rekruttering\nmus' });
    const found = materialsAbout([...all, named], [makeGuide({ key: 'mus', topics: 'mus' })], ['mus']);
    expect(found.map(({ id }) => id)).toEqual([3, 4]);
    expect(materialsAbout(all, [makeGuide()], [])).toEqual([]);
  });

  it('tells HR what is not approved, and what should have been reviewed', () => {
    const late = makeMaterial({ id: 5, reviewBy: past });
    const draft = makeMaterial({ id: 6, approval: 'draft' });
    const { waiting, overdue } = materialsToReview([forAll, late, draft], today);
    expect([waiting, overdue]).toEqual([[draft], [late]]);
  });
});
