import { expect, it } from 'vitest';
import { makeTopic } from '#domain/help/help.fixtures.ts';
import { searchDocument } from './search-document.ts';

const topic = makeTopic({
  summary: 'Kort [Kommunen udfylder: hvem].',
  handledLocally: 'Du **aftaler** ferien. [Kommunen udfylder: frister for løn.]',
  rule: '- Se [ferieloven](https://www.retsinformation.dk/ferie)',
});

it('a blank that the municipality has yet to fill in is never searched', () => {
  expect(JSON.stringify(searchDocument(topic))).not.toContain('udfylder');
});

it('the search sees words without marks, and one search word a line', () => {
  const words = { searchWords: 'ferie\n\n feriefridage ', phrases: '' };
  const { body, searchWords } = searchDocument(topic, words);
  expect(body).toContain('Du aftaler ferien.');
  expect(body).toContain('Se ferieloven');
  expect(searchWords).toEqual(['ferie', 'feriefridage']);
});
