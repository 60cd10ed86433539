import { expect, it } from 'vitest';
import { interestedIn, type InterestRow } from './interest.ts';

const row = (id: number, person: string, kind: InterestRow['kind'], requestId = `request ${id}`): InterestRow => ({
  id,
  course: 'coaching',
  kind,
  person,
  requestId,
});
const found = (...rows: InterestRow[]) => [...(interestedIn(rows).get('coaching') ?? [])];

it('a person is interested when their last word on the course says so', () => {
  expect(found(row(1, 'anna', 'interested'), row(2, 'bo', 'interested'), row(3, 'anna', 'withdraw'))).toEqual(['bo']);
  expect(found(row(1, 'anna', 'withdraw'), row(2, 'anna', 'interested'))).toEqual(['anna']);
});

it('a row that was sent again does not undo what was said in between', () => {
  const first = row(1, 'anna', 'interested', 'sent twice');
  expect(found(first, row(2, 'anna', 'withdraw'), { ...first, id: 3 })).toEqual([]);
});
