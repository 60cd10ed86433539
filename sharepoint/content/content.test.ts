import { describe, expect, it } from 'vitest';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { helpTopics } from '#lists/help-topics.list.ts';
import { demoContent } from './demo-content.ts';
import { demoFundContent } from './demo-fund.ts';
import { demoCourseContent } from './demo-courses.ts';
import { hostileTopic } from './hostile-topic.ts';
import { starterCategories, starterContent, starterTopics, starterUnits, type ListContent } from './starter-content.ts';
import { starterSettings } from './starter-settings.ts';

const repeated = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);
const slugs = starterTopics.map(({ slug }) => slug);
const unitKeys = starterUnits.map(({ key }) => key);
const categoryKeys = starterCategories.map(({ key }) => key);
const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Each row as SharePoint would give it back, read by the list's own columns. */
function misfits({ list, rows }: ListContent): string[] {
  return rows.flatMap((row) =>
    Object.entries(list.columns).flatMap(([key, column]) => {
      const value = (row as Readonly<Record<string, unknown>>)[key];
      const wire = column.write(value);
      const read = column.read(wire);
      const tooLong = column.kind === 'text' && String(wire).length > column.maxLength;
      return read.ok && !tooLong ? [] : [`${list.key}.${key}: ${String(wire)}`];
    }),
  );
}

const someDay = Date.parse('2026-11-22T10:00:00Z');

describe.each([
  ['starter', starterContent],
  ['demo', [...demoContent, ...demoCourseContent(someDay), ...demoFundContent(someDay)]],
])('the %s content', (_name, content) => {
  it('fits its lists: every value is one its column can keep', () => {
    expect(content.flatMap(misfits)).toEqual([]);
  });

  it('has the same rows as the other in every list but that of sessions', () => {
    const counts = (of: readonly ListContent[]) =>
      of.filter(({ list }) => list !== courseSessions).map(({ list, rows }) => `${list.key} ${rows.length}`);
    expect(counts(content).toSorted()).toEqual(counts(starterContent).toSorted());
  });
});

describe('the starter content', () => {
  it('has keys of its own for every row', () => {
    expect(repeated(slugs)).toEqual([]);
    expect(repeated(unitKeys)).toEqual([]);
    expect(repeated(categoryKeys)).toEqual([]);
    expect(repeated(starterSettings.map(({ key }) => key))).toEqual([]);
  });

  it('points only to groups, units and topics that are there', () => {
    for (const topic of starterTopics) {
      expect(categoryKeys, topic.slug).toContain(topic.category);
      expect(['', ...unitKeys], topic.slug).toContain(topic.contactUnit);
      expect(['', ...unitKeys], topic.slug).toContain(topic.alsoContact);
      for (const slug of linesOf(topic.related)) expect(slugs, topic.slug).toContain(slug);
      expect(linesOf(topic.related), topic.slug).not.toContain(topic.slug);
    }
    for (const { fallback } of starterUnits) expect(['', ...unitKeys]).toContain(fallback);
  });

  it('gives every group at least one topic', () => {
    for (const key of categoryKeys) expect(starterTopics.some(({ category }) => category === key)).toBe(true);
  });

  it('gives no two topics the same place under Akut or Ofte brugt', () => {
    const places = (key: 'urgent' | 'oftenUsed'): string[] =>
      starterTopics.flatMap((topic) => (topic[key] === null ? [] : [String(topic[key])]));
    expect(repeated(places('urgent'))).toEqual([]);
    expect(repeated(places('oftenUsed'))).toEqual([]);
    expect(places('urgent')).not.toContain('0');
  });
});

describe('the demo content', () => {
  const rows = (key: string) => demoContent.find(({ list }) => list.key === key)?.rows ?? [];

  it('has addresses that reach nobody', () => {
    for (const unit of rows('contactUnits') as typeof starterUnits) {
      expect(unit.mail).toMatch(/^$|@kommune\.example$/);
      expect(unit.phone).toMatch(/^$|^00 00 00 00$/);
    }
  });

  it('leaves one unit without mail and phone, with another to fall back to', () => {
    const silent = (rows('contactUnits') as typeof starterUnits).filter(
      ({ mail, phone }) => mail === '' && phone === '',
    );
    expect(silent.map(({ key }) => key)).toEqual(['hr-koordinator']);
    expect(silent[0]?.fallback).toBe('sekretariatet');
  });

  it('has topics that are overdue for review and topics that are not', () => {
    const reviews = (rows('helpTopics') as typeof starterTopics).flatMap(({ reviewBy }) => reviewBy ?? []);
    expect(reviews.filter((day) => day < '2026-11-01')).toHaveLength(3);
    expect(reviews.filter((day) => day > '2030-01-01')).toHaveLength(3);
  });

  it('leaves the hostile topic to the tests', () => {
    expect((rows('helpTopics') as typeof starterTopics).map(({ slug }) => slug)).not.toContain(hostileTopic.slug);
  });
});

describe('the hostile topic', () => {
  it('is one that the list takes', () => {
    expect(misfits({ list: helpTopics, rows: [hostileTopic] })).toEqual([]);
  });

  it('has a script in every text and is at least 10,000 characters long', () => {
    expect(hostileTopic.handledLocally.length).toBeGreaterThan(10_000);
    expect(JSON.stringify(hostileTopic)).toContain('javascript:');
  });
});
