import { describe, expect, it } from 'vitest';
import { plainDate } from '#kernel/plain-date.ts';
import { makeTopic, makeUnit } from './help.fixtures.ts';
import { contentReview } from './review.ts';

const day = (text: string) => plainDate(text)!;
const today = day('2026-11-23');

describe('what HR has to look after', () => {
  it('is nothing when all is checked, confirmed and filled in', () => {
    const review = contentReview([makeTopic({ lastChecked: today })], [makeUnit({ mail: 'a@kommune.example' })], today);
    expect(Object.values(review).flat()).toEqual([]);
  });

  it('begins with what has waited longest', () => {
    const topics = ['2026-10-01', '2025-01-01', '2026-11-22'].map((reviewBy, id) =>
      makeTopic({ id, reviewBy: day(reviewBy) }),
    );
    expect(contentReview(topics, [], today).overdue.map(({ id }) => id)).toEqual([1, 0, 2]);
  });

  it('names a topic under each of its reasons', () => {
    const topic = makeTopic({
      ruleStatus: 'needsConfirmation',
      unitBasis: 'derived',
      centralHelp: '[Kommunen udfylder: hvem]',
      deadline: '[Kommunen udfylder: hvornår]',
      reviewBy: day('2026-01-01'),
    });
    const review = contentReview([topic], [], today);
    expect(review.overdue).toEqual([topic]);
    expect(review.unconfirmed).toEqual([topic]);
    expect(review.derivedContacts).toEqual([topic]);
    expect(review.blanks).toEqual([{ topic, blanks: ['hvem', 'hvornår'] }]);
  });

  it('names a unit that has a chat but neither mail nor phone', () => {
    const silent = makeUnit({ key: 'a', chatAddress: 'a@kommune.example' });
    const heard = makeUnit({ key: 'b', phone: '00 00 00 00' });
    expect(contentReview([], [silent, heard], today).silentUnits).toEqual([silent]);
  });
});
