import { render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Marked } from './Marked.tsx';

const drawn = (text: string, marks: { start: number; end: number }[]) =>
  render(<Marked text={text} marks={marks} />).container;

it('sets off what matched and leaves the rest as it was', () => {
  const { innerHTML, textContent } = drawn('Støtte til medarbejdere efter chok', [{ start: 11, end: 23 }]);
  expect(textContent).toBe('Støtte til medarbejdere efter chok');
  expect(innerHTML).toMatch(/^Støtte til <mark[^>]*>medarbejdere<\/mark> efter chok$/);
});

it('loses and invents no word, whatever is marked', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(40), { maxLength: 6 }), (text, places) => {
      const edges = [...new Set(places.filter((place) => place <= text.length))].sort((one, other) => one - other);
      const marks = edges.flatMap((start, at) =>
        at % 2 === 0 && edges[at + 1] ? [{ start, end: edges[at + 1]! }] : [],
      );
      expect(drawn(text, marks).textContent).toBe(text);
    }),
    { numRuns: 50 },
  );
});
