const alike = ['ae', 'oa', 'ou', 'ei', 'iy', 'ck', 'kq', 'vw', 'sz', 'sc', 'ij', 'gj', 'dt', 'bp', 'gk', 'vf'];
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const bothWays = (pair: string): string[] => [pair, pair[1]! + pair[0]!];
const soundsAlike = new Set(alike.flatMap(bothWays));
const liesBeside = new Set(
  keyboard.flatMap((row) => Array.from(row.slice(1), (key, at) => bothWays(row[at]! + key))).flat(),
);

const ofTheEar = 0.6;
const ofTheHand = 1;

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return soundsAlike.has(a + b) ? ofTheEar : ofTheHand;
}

/** People seldom miss the first letter but by a neighbouring key: "parkering" is no slip for "markering". */
export function mayBeginAlike(typed: string, word: string): boolean {
  const [a, b] = [typed[0]!, word[0]!];
  return a === b || soundsAlike.has(a + b) || liesBeside.has(a + b) || typed[1] === b || word[1] === a;
}

/** A letter doubled or halved is the slip of someone who knows the word. */
const gap = (word: string, at: number): number =>
  word[at] === word[at - 1] || word[at] === word[at + 1] ? ofTheEar : ofTheHand;

/** How many slips a word of this length may hold. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The cost of turning one word into the other by slips of the hand or the ear; Infinity when it exceeds `most`. */
export function slips(typed: string, word: string, most: number): number {
  let above2: number[] = [];
  let above: number[] = [0];
  for (let j = 0; j < word.length; j++) above.push(above[j]! + gap(word, j));
  for (let i = 0; i < typed.length; i++) {
    const row = [above[0]! + gap(typed, i)];
    let least = row[0]!;
    for (let j = 0; j < word.length; j++) {
      const changed = above[j]! + substitution(typed[i]!, word[j]!);
      let cost = Math.min(changed, above[j + 1]! + gap(typed, i), row[j]! + gap(word, j));
      const swapped = i > 0 && j > 0 && typed[i] === word[j - 1] && typed[i - 1] === word[j];
      if (swapped) cost = Math.min(cost, above2[j - 1]! + ofTheHand);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    above2 = above;
    above = row;
  }
  const total = above[word.length]!;
  return total > most ? Infinity : total;
}

/** The letters of a word as bits: two words that differ in more bits than slips can change need no closer look. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

export function differingBits(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; count++) rest &= rest - 1;
  return count;
}
