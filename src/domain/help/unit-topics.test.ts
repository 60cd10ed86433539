import { expect, it } from 'vitest';
import { makeTopic } from './help.fixtures.ts';
import { initialsOf, topicsOfUnit } from './unit-topics.ts';

it('the topics of a unit are those that name it first or second', () => {
  const topics = [
    makeTopic({ slug: 'a', contactUnit: 'loen' }),
    makeTopic({ slug: 'b', contactUnit: 'med', alsoContact: 'loen' }),
    makeTopic({ slug: 'c', contactUnit: 'med' }),
  ];
  expect(topicsOfUnit(topics, { key: 'loen' }).map(({ slug }) => slug)).toEqual(['a', 'b']);
});

it.each([
  ['Løn og personalejura', 'LP'],
  ['HR-koordinator', 'HK'],
  ['Arbejdsmiljø', 'AR'],
  ['MED og TRIO', 'MT'],
  ['Åben dør', 'ÅD'],
  ['', ''],
])('%s has the initials %s', (title, initials) => {
  expect(initialsOf(title)).toBe(initials);
});
