import { expect, it } from 'vitest';
import { loadLedger } from '#data/courses/ledger-loader.ts';
import { recycleSession } from '#data/courses/session-retention.ts';
import { writeSignUp } from '#data/courses/sign-up.ts';
import { seats } from '#domain/courses/seats.ts';
import { intent, rawSignUp, useCourseSite } from './course-site.ts';

const site = useCourseSite({ listViewThreshold: 90 });

it('a session with more rows than the list view threshold is read whole, beside one with few', async () => {
  const [long, short] = [await site.makeSession({ capacity: 1 }), await site.makeSession()];
  const ids = await Promise.all(Array.from({ length: 120 }, () => site.addRow('leder', rawSignUp(long.id))));
  const source = site.source('leder2');
  await writeSignUp(source, intent(short.id));
  await writeSignUp(source, intent(long.id));
  const [ofLong, ofShort] = await Promise.all([loadLedger(source, long.id), loadLedger(source, short.id)]);
  expect(ofLong.rows).toHaveLength(121);
  expect(ofLong.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  expect(ofShort.rows).toHaveLength(1);
  expect(seats(long, ofLong.rows, ofLong.rulings)).toMatchObject({ seated: 1, waiting: 1 });
});

it('a flooded session can be recycled whole', async () => {
  const flooded = await site.makeSession();
  await Promise.all(Array.from({ length: 100 }, () => site.addRow('leder', rawSignUp(flooded.id))));
  const counts = { seated: 1, waiting: 0, withdrawn: 0, coached: 0, attended: 0 };
  const figures = { title: 'Hold', sessionId: flooded.id, course: 'spot-ledertalenter', starts: null, ...counts };
  await recycleSession(site.source('hr'), figures);
  expect((await loadLedger(site.source('hr'), flooded.id)).rows).toEqual([]);
});
