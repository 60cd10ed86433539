import { expect, it } from 'vitest';
import { readInterestDates, recycleInterest } from '#data/courses/interest-retention.ts';
import { readInterest, writeInterest } from '#data/courses/interest-rows.ts';
import { interestedIn } from '#domain/courses/interest.ts';
import { dueRows } from '#domain/courses/ledger-retention.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { interest } from '#lists/interest.list.ts';
import { useCourseSite } from './course-site.ts';

const day = 86_400_000;
let clock = Date.now() - 400 * day;
const site = useCourseSite({ clock: () => clock });
const hr = () => site.source('hr');
const course = 'ledertalentforloeb';
const months = interest.retention!.months;

const say = (person: string) =>
  writeInterest(site.source(person), { course, kind: 'interested', requestId: crypto.randomUUID() });
const interested = async () => interestedIn(await readInterest(hr())).get(course);

it('interest older than its list may keep goes to the recycle bin, by HR only, and what is younger stays', async () => {
  await say('leder');
  for (let at = 0; at < 25; at += 1) await say(`leder${at + 10}`);
  clock = Date.now();
  await say('leder2');
  const due = dueRows(await readInterestDates(hr()), months, dayOf(clock));
  expect(due).toHaveLength(26);

  const [own, others] = due;
  await expect(recycleInterest(site.source('leder'), [own!])).rejects.toMatchObject({ kind: 'forbidden' });
  const recycle = `${site.items(interest.url)}(${others!.id})/recycle()`;
  expect((await site.send('leder', 'POST', recycle)).status, 'somebody else’s row is not there').toBe(404);
  expect((await interested())?.size).toBe(27);

  await recycleInterest(hr(), due);
  await recycleInterest(hr(), due);
  expect(await interested()).toEqual(new Set([String(await site.userId('leder2'))]));
});
