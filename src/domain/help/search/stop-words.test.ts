import { expect, it } from 'vitest';
import { fold } from './normalise.ts';
import { stem } from './stem.ts';
import { isSceneStem } from './stop-words.da.ts';

const isScene = (word: string): boolean => isSceneStem(stem(fold(word)));

it.each(['medarbejder', 'spørgsmål', 'spørgsmålet', 'skabelon', 'skabeloner', 'måned', 'mdr', 'md'])(
  '"%s" may stand in any question, so alone it proves nothing',
  (word) => {
    expect(isScene(word)).toBe(true);
  },
);

it.each(['spørge', 'sygdom', 'løn', 'MED'])('"%s" tells what a question is about', (word) => {
  expect(isScene(word)).toBe(false);
});
