const alike = ['ae', 'oa', 'ou', 'ei', 'iy', 'ck', 'kq', 'vw', 'sz', 'sc', 'ij', 'gj', 'dt', 'bp', 'gk', 'vf'];
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const pairs = new Set<string>(alike.flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]));
const neighbours = new Set<string>();
for (const row of keyboard) {
  for (let at = 1; at < row.length; at++) {
    neighbours.add(`${row[at - 1]}${row[at]}`).add(`${row[at]}${row[at - 1]}`);
  }
}

const soundsAlike = 0.6;
const atTheStart = 2;

function substitution(a: string, b: string, first: boolean): number {
  if (a === b) return 0;
  if (pairs.has(a + b)) return soundsAlike;
  return first && !neighbours.has(a + b) ? atTheStart : 1;
}

/** A letter doubled or halved is the slip of someone who knows the word. */
const gap = (word: string, at: number): number =>
  word[at] === word[at - 1] || word[at] === word[at + 1] ? soundsAlike : 1;

/** How many slips a word of this length may hold. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The cost of turning one word into the other by slips of the hand or the ear; Infinity when it exceeds `most`. */
export function slips(typed: string, word: string, most: number): number {
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (let at = 0; at < word.length; at++) last.push(last[at]! + gap(word, at));
  for (let i = 0; i < typed.length; i++) {
    const row = [last[0]! + gap(typed, i)];
    let least = row[0]!;
    for (let j = 0; j < word.length; j++) {
      const a = typed[i]!;
      const b = word[j]!;
      let cost = Math.min(
        last[j]! + substitution(a, b, i === 0 && j === 0),
        last[j + 1]! + gap(typed, i),
        row[j]! + gap(word, j),
      );
      const swapped = i > 0 && j > 0 && a === word[j - 1] && typed[i - 1] === b;
      if (swapped) cost = Math.min(cost, beforeLast[j - 1]! + (a === b ? 0 : 1));
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    beforeLast = last;
    last = row;
  }
  const total = last[word.length]!;
  return total > most ? Infinity : total;
}

/** The letters of a word as bits: two words that differ in more bits than slips can change need no closer look. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

export function differingBits(a: number, b: number): number {
  let rest = a ^ b;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}
