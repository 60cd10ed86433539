import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, isEmptyAnswer } from './answer.ts';
import { stepsOf, writeSteps, type AnswerStep } from './answer-steps.ts';

const advice = (text: string): AnswerStep => ({ text, basis: 'advice', source: '' });

describe('the steps of an answer', () => {
  it.each([
    ['numbered lines', '1. Ring\n2. Skriv', [advice('Ring'), advice('Skriv')]],
    ['a list', '- Ring\n– Skriv', [advice('Ring'), advice('Skriv')]],
    ['lines without marks', 'Ring\n\nSkriv', [advice('Ring'), advice('Skriv')]],
    ['a step over two lines', '1. Ring\n   i dag\n2) Skriv', [advice('Ring i dag'), advice('Skriv')]],
    ['a law', '1. Ring\r\n   Lov: Ferieloven § 15', [{ text: 'Ring', basis: 'law', source: 'Ferieloven § 15' }]],
    ['an agreement without a name', '1. Ring\nAftale', [{ text: 'Ring', basis: 'agreement', source: '' }]],
    ['our own practice', '1. Ring\nLokalt', [{ text: 'Ring', basis: 'local', source: '' }]],
    ['a law that begins the text', 'Lov: Ferieloven\n1. Ring', [advice('Lov: Ferieloven'), advice('Ring')]],
    ['a word that only begins like one', '1. Ring\n2. Lovligt fravær', [advice('Ring'), advice('Lovligt fravær')]],
    ['nothing', ' \n ', []],
  ])('are read from %s', (_name, text, steps) => {
    expect(stepsOf(text)).toEqual(steps);
  });

  it('are the same when they are written and read again', () => {
    const words = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå ,§0-9]{0,40}[a-z.]$/);
    const step = fc.oneof(
      fc.record({ text: words, basis: fc.constantFrom('law', 'agreement'), source: words }),
      fc.record({ text: words, basis: fc.constantFrom('advice', 'local'), source: fc.constant('') }),
    );
    fc.assert(
      fc.property(fc.array(step as fc.Arbitrary<AnswerStep>, { maxLength: 9 }), (steps) => {
        expect(stepsOf(writeSteps(steps))).toEqual(steps);
      }),
    );
  });
});

describe('an answer', () => {
  const nothing = { steps: '', say: '', avoid: '', ready: '', ways: '', sources: '', due: '' };

  it('is empty as long as nothing is written', () => {
    expect(isEmptyAnswer(answerOf(nothing))).toBe(true);
    expect(isEmptyAnswer(answerOf({ ...nothing, ready: 'Datoen' }))).toBe(false);
  });

  it('knows where its ways onwards lead', () => {
    const ways = '[Ferie](emne:ferie)\n- [Forbered](samtale:mus)\n[At.dk](https://at.dk/en(sti))';
    expect(answerOf({ ...nothing, ways }).ways).toEqual([
      { kind: 'topic', key: 'ferie', label: 'Ferie' },
      { kind: 'talk', key: 'mus', label: 'Forbered' },
      { kind: 'external', key: 'https://at.dk/en(sti)', label: 'At.dk' },
    ]);
  });

  it.each(['[Klik](javascript:alert(1))', '[Klik](http://at.dk)', 'ingen adresse', '[](emne:ferie)', '[x](andet:y)'])(
    'leaves out %s, which leads nowhere',
    (line) => {
      expect(answerOf({ ...nothing, ways: line, sources: line })).toMatchObject({ ways: [], sources: [] });
    },
  );

  it('takes list marks for marks, not for words', () => {
    expect(answerOf({ ...nothing, say: '- Jeg er her.\n• Ring til mig.' }).say).toEqual([
      'Jeg er her.',
      'Ring til mig.',
    ]);
  });
});
