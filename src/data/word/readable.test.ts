import { expect, it } from 'vitest';
import { readable } from './readable.ts';

it('what Word cannot read becomes a space, wherever it stands; all else is as it was', () => {
  const pasted = 'a\u000bb\u0000c\ud800d\ufffee';
  const whole = 'Æ\tø\nå 😀👩‍👧 שלום <b> & \u202e';
  expect(readable([{ text: pasted, lines: 2, draft: false }, whole])).toEqual([
    { text: 'a b c d e', lines: 2, draft: false },
    whole,
  ]);
});
