import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '#domain/shared/by-place.ts';
import { alphabetical, byLetter, chosenFor, topicsIn } from './category.ts';
import { makeCategory, makeTopic } from './help.fixtures.ts';

const titled = (...titles: string[]) => titles.map((title, id) => makeTopic({ id, title }));
const titlesOf = (topics: readonly { readonly title: string }[]) => topics.map(({ title }) => title);

describe('the order of groups and topics', () => {
  it('is HR’s; what has no place comes last, from A to Å', () => {
    const categories = [
      makeCategory({ title: 'Åben', sortOrder: null }),
      makeCategory({ title: 'To', sortOrder: 2 }),
      makeCategory({ title: 'Alle', sortOrder: null }),
      makeCategory({ title: 'Nul', sortOrder: 0 }),
    ];
    expect(titlesOf(inOrder(categories))).toEqual(['Nul', 'To', 'Alle', 'Åben']);
  });

  it('holds only the topics of the group', () => {
    const topics = [
      makeTopic({ title: 'Løn', category: 'loen' }),
      makeTopic({ title: 'Stress', category: 'arbejdsmiljoe' }),
    ];
    expect(titlesOf(topicsIn(topics, 'arbejdsmiljoe'))).toEqual(['Stress']);
    expect(topicsIn(topics, 'findes ikke')).toEqual([]);
  });

  it('never changes the list it was given', () => {
    const topics = Object.freeze(titled('b', 'a'));
    expect(titlesOf(alphabetical(topics))).toEqual(['a', 'b']);
    expect(titlesOf(inOrder(topics))).toEqual(['a', 'b']);
  });

  it('under Akut is the places HR has given; empty and 0 are none', () => {
    const topics = [
      makeTopic({ title: 'To', urgent: 2 }),
      makeTopic({ title: 'Ingen' }),
      makeTopic({ title: 'Nul', urgent: 0 }),
      makeTopic({ title: 'En', urgent: 1 }),
    ];
    expect(titlesOf(chosenFor(topics, 'urgent'))).toEqual(['En', 'To']);
    expect(chosenFor(topics, 'oftenUsed')).toEqual([]);
  });
});

describe('topics from A to Å', () => {
  it('stand under their letter, æ, ø and å last and aa as å', () => {
    const groups = byLetter(
      titled('Årlig drøftelse', 'Orlov', 'Økonomi', 'APV', 'Ægtefælle', 'attester', 'Aarsberetning'),
    );
    expect(groups.map(({ letter }) => letter)).toEqual(['A', 'O', 'Æ', 'Ø', 'Å']);
    expect(titlesOf(groups[0]!.topics)).toEqual(['APV', 'attester']);
    expect(titlesOf(groups[4]!.topics)).toEqual(['Årlig drøftelse', 'Aarsberetning']);
  });

  it('put what begins with no letter under #, first', () => {
    expect(byLetter(titled('Ferie', '§ 56-aftale', '1. maj', '👩‍👧 familie')).map(({ letter }) => letter)).toEqual([
      '#',
      'F',
    ]);
  });

  it('an accent does not make a letter of its own', () => {
    expect(byLetter(titled('Élan', 'Exit')).map(({ letter }) => letter)).toEqual(['E']);
  });

  it('keep every topic, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
        const topics = titled(...titles);
        const kept = byLetter(topics).flatMap((group) => group.topics);
        expect(kept.map(({ id }) => id).sort((one, other) => one - other)).toEqual(topics.map(({ id }) => id));
      }),
    );
  });
});
