import { describe, expect, it } from 'vitest';
import { medTopics, medUnitKey } from './med-topics.ts';

const topic = (slug: string, rest: { category?: string; related?: string; contactUnit?: string } = {}) => ({
  slug,
  title: slug,
  category: 'andet',
  related: '',
  contactUnit: '',
  sortOrder: null,
  ...rest,
});

const asGiven = <One>(topics: readonly One[]): readonly One[] => topics;
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
    expect(slugs(medTopics(all, asGiven))).toEqual(['med', 'trio', 'apv', 'sygefravaer']);
  });

  it('have the group in the order it is given', () => {
    const all = [topic('b', { category: 'med' }), topic('a', { category: 'med' })];
    expect(slugs(medTopics(all, (some) => some.toReversed()))).toEqual(['a', 'b']);
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
