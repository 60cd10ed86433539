import { expect, it } from 'vitest';
import { mayBeOneWord, neighbours, particleVerbs } from './joins.ts';
import { stem } from './stem.ts';
import { tokensOf } from './tokens.ts';

it('reads a verb and its particle as the one word they make', () => {
  const read = particleVerbs(tokensOf('hun siger sit job op')).map((verb) => verb.stem);
  expect(read).toContain(stem('opsigelse'));
});

it('takes no small word for a verb', () => {
  expect(particleVerbs(tokensOf('og op'))).toEqual([]);
});

it('groups up to so many neighbours', () => {
  const groups = neighbours(tokensOf('arbejds plads vurdering nu'), 3).map((group) => group.map((word) => word.text));
  expect(groups).toContainEqual(['arbejds', 'plads', 'vurdering']);
  expect(groups).toContainEqual(['plads', 'vurdering']);
  expect(groups.every((group) => group.length === 2 || group.length === 3)).toBe(true);
});

it.each(['exit samtale', 'om placering', 'a p v', 'arbejds plads vurdering'])('"%s" may be one word', (typed) => {
  expect(mayBeOneWord(tokensOf(typed))).toBe(true);
});

it.each(['vikar i', 'bede om', 'vold om', 'min leder', 'hos en'])('"%s" is no word that fell apart', (typed) => {
  expect(mayBeOneWord(tokensOf(typed))).toBe(false);
});
