import { describe, expect, it } from 'vitest';
import { medTopics, medUnitKey } from './med-topics.ts';

type Rest = { category?: string; related?: string; contactUnit?: string; sortOrder?: number };

const topic = (slug: string, rest: Rest = {}) => ({
  slug,
  title: slug,
  category: 'andet',
  related: '',
  contactUnit: '',
  sortOrder: null,
  ...rest,
});

const slugs = (topics: readonly { slug: string }[]) => topics.map(({ slug }) => slug);

describe('the topics for MED', () => {
  it('are the group’s own, then what HR has related to them, each once', () => {
    const all = [
      topic('sygefravaer'),
      topic('ferie', { related: 'med' }),
      topic('med', { category: 'med', related: 'trio\napv\nsygefravaer' }),
      topic('trio', { category: 'med', related: 'sygefravaer\nfindes-ikke' }),
      topic('apv'),
    ];
    expect(slugs(medTopics(all))).toEqual(['med', 'trio', 'apv', 'sygefravaer']);
  });

  it('have the group in HR’s order', () => {
    const all = [
      topic('b', { category: 'med' }),
      topic('a', { category: 'med' }),
      topic('c', { category: 'med', sortOrder: 1 }),
    ];
    expect(slugs(medTopics(all))).toEqual(['c', 'a', 'b']);
  });

  it('name whom to ask about MED', () => {
    const all = [
      topic('ferie', { contactUnit: 'loen' }),
      topic('med', { category: 'med' }),
      topic('trio', { category: 'med', contactUnit: 'med-trio' }),
    ];
    expect(medUnitKey(all)).toBe('med-trio');
    expect(medUnitKey([])).toBeUndefined();
  });
});
