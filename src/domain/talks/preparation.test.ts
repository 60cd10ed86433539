import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addOwnQuestion,
  beginPreparation,
  hasUnsavedWords,
  markTaken,
  questionsToAsk,
  removeOwnQuestion,
  toggleOption,
  toggleQuestion,
  writeKeywords,
  writeOwnQuestion,
  type Preparation,
} from './preparation.ts';
import { makePart } from './talks.fixtures.ts';

const questions = [
  makePart({ key: 'q1', title: 'Første?', suggested: true }),
  makePart({ key: 'q2', title: 'Anden?' }),
  makePart({ key: 'q3', title: 'Tredje?', suggested: true }),
];
const begun = beginPreparation(questions);

describe('preparing a talk', () => {
  it('begins with the questions that HR suggests, and nothing written', () => {
    expect(begun.chosen).toEqual(['q1', 'q3']);
    expect(hasUnsavedWords(begun)).toBe(false);
  });

  it('asks in HR’s order whatever the order of the clicks, and the leader’s own questions last', () => {
    const own = writeOwnQuestion(addOwnQuestion(toggleQuestion(begun, 'q2')), 'own-1', ' Min egen? ');
    expect(questionsToAsk(writeKeywords(own, 'q3', ' vagter '), questions)).toEqual([
      { text: 'Første?', keywords: '' },
      { text: 'Anden?', keywords: '' },
      { text: 'Tredje?', keywords: 'vagter' },
      { text: 'Min egen?', keywords: '' },
    ]);
  });

  it('keeps the words of a question that is chosen away, so that nothing typed is lost', () => {
    const written = writeKeywords(begun, 'q1', 'mere tid');
    const back = toggleQuestion(toggleQuestion(written, 'q1'), 'q1');
    expect(questionsToAsk(back, questions)).toContainEqual({ text: 'Første?', keywords: 'mere tid' });
  });

  it('leaves out an own question without words', () => {
    expect(questionsToAsk(addOwnQuestion(begun), questions)).toHaveLength(2);
  });

  it('never gives a new question the key of one that still stands', () => {
    const two = addOwnQuestion(addOwnQuestion(begun));
    const keys = addOwnQuestion(removeOwnQuestion(two, 'own-1')).own.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('choosing what to offer is not something typed', () => {
    expect(hasUnsavedWords(toggleOption(begun, 'o1'))).toBe(false);
  });
});

describe('words that exist nowhere else', () => {
  it('are unsaved until they are taken along, and again once they change', () => {
    const written = writeKeywords(begun, 'q1', 'vagter');
    expect(hasUnsavedWords(written)).toBe(true);
    expect(hasUnsavedWords(markTaken(written))).toBe(false);
    expect(hasUnsavedWords(writeKeywords(markTaken(written), 'q1', 'vagter og tid'))).toBe(true);
  });

  it('are none when only spaces are left', () => {
    expect(hasUnsavedWords(writeKeywords(begun, 'q1', '   '))).toBe(false);
  });

  it('go with an own question that is removed', () => {
    const written = writeKeywords(writeOwnQuestion(addOwnQuestion(begun), 'own-1', 'Min?'), 'own-1', 'ord');
    expect(hasUnsavedWords(removeOwnQuestion(written, 'own-1'))).toBe(false);
  });
});

const acts = fc.array(
  fc.oneof(
    fc.constantFrom('q1', 'q2', 'q3').map((key) => (now: Preparation) => toggleQuestion(now, key)),
    fc.tuple(fc.constantFrom('q1', 'q2', 'own-1'), fc.string()).map(
      ([key, words]) =>
        (now: Preparation) =>
          writeKeywords(now, key, words),
    ),
    fc.constant(addOwnQuestion),
    fc.string().map((text) => (now: Preparation) => writeOwnQuestion(now, 'own-1', text)),
    fc.constant((now: Preparation) => removeOwnQuestion(now, 'own-1')),
  ),
  { maxLength: 20 },
);

describe('whatever is chosen and written', () => {
  it('choosing twice changes nothing, and what has just been taken along is never unsaved', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        const now = steps.reduce((preparation, act) => act(preparation), begun);
        expect(new Set(toggleQuestion(toggleQuestion(now, 'q2'), 'q2').chosen)).toEqual(new Set(now.chosen));
        expect(hasUnsavedWords(markTaken(now))).toBe(false);
      }),
    );
  });
});
