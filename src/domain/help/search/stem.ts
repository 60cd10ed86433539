import { irregularForms, particles, separateForms } from './irregular-words.da.ts';
import { fold } from './normalise.ts';

const vowels = 'aeiouy';
const endings = new Set(
  (
    'erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres ' +
    'eret hed ene ere ens ers ets en er es et e'
  ).split(' '),
);
const longestEnding = 7;
const beforeGenitive = 'abcdfghjklmnoprtvyz';

/** Where the endings may begin: after the first consonant that follows a vowel, and never before the third letter. */
function regionStart(word: string): number {
  let at = 0;
  while (at < word.length && !vowels.includes(word[at]!)) at++;
  while (at < word.length && vowels.includes(word[at]!)) at++;
  return Math.max(3, at + 1);
}

function withoutGrammar(word: string, region: number): string {
  for (let at = Math.max(region, word.length - longestEnding); at < word.length; at++) {
    if (endings.has(word.slice(at))) return word.slice(0, at);
  }
  const genitive = word.endsWith('s') && word.length > region && beforeGenitive.includes(word.at(-2) ?? '');
  return genitive ? word.slice(0, -1) : word;
}

const silentPairs = new Set(['gd', 'dt', 'gt', 'kt']);
const withoutSilentLetter = (word: string, region: number): string =>
  word.length - 2 >= region && silentPairs.has(word.slice(-2)) ? word.slice(0, -1) : word;

function withoutDerivation(word: string, region: number): string {
  const base = word.endsWith('igst') ? word.slice(0, -2) : word;
  if (base.endsWith('lost') && base.length - 4 >= region) return base.slice(0, -1);
  for (const ending of ['elig', 'els', 'lig', 'ig']) {
    if (base.endsWith(ending) && base.length - ending.length >= region) {
      return withoutSilentLetter(base.slice(0, -ending.length), region);
    }
  }
  return base;
}

/** Beyond Snowball: "måling" and "måle", "rådgivning" and "rådgive" are one word to a reader who searches. */
function withoutVerbalNoun(word: string, region: number): string {
  if (!word.endsWith('ing')) return word;
  const rest = word.slice(0, word.endsWith('ering') ? -5 : -3);
  if (rest.length < region) return word;
  return rest.length > region && /[^aeiouyn]n$/.test(rest) ? rest.slice(0, -1) : rest;
}

function withoutDoubleConsonant(word: string, region: number): string {
  const last = word.at(-1)!;
  const double = word.length > region && last === word.at(-2) && !vowels.includes(last);
  return double ? word.slice(0, -1) : word;
}

/** The Danish Snowball algorithm (snowballstem.org/algorithms/danish), on folded letters. */
function regularStem(word: string): string {
  const region = regionStart(word);
  const bare = withoutSilentLetter(withoutGrammar(word, region), region);
  return withoutDoubleConsonant(
    withoutVerbalNoun(withoutDerivation(withoutDerivation(bare, region), Math.max(region, 5)), region),
    region,
  );
}

const irregular = new Map<string, string>();
function learn(lines: readonly string[], stemOf: (base: string) => string): void {
  for (const line of lines) {
    const forms = line.split(' ').map(fold);
    for (const form of forms) irregular.set(form, stemOf(forms[0]!));
  }
}
learn(irregularForms, (base) => (base.length > 3 ? regularStem(base) : base));
learn(separateForms, (base) => base);

const startingParticle = new RegExp(`^(?:${particles.join('|')})(?=...)`);

/** The part of a folded word that its inflections share: "opsigelse", "opsagt" and "opsige" give the same. */
export function stem(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || /\d/.test(word)) return word;
  const particle = startingParticle.exec(word)?.[0];
  const verb = particle === undefined ? undefined : irregular.get(word.slice(particle.length));
  return verb === undefined ? regularStem(word) : particle + verb;
}
