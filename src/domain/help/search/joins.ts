import { particles } from './irregular-words.da.ts';
import { stem } from './stem.ts';
import type { Word } from './tokens.ts';

const isParticle = new Set(particles);
const particleReach = 4;

/** Neighbouring words that may be meant as one: "exit samtale", "re boarding". */
export function neighbours<W extends Word>(tokens: readonly W[], most: number): W[][] {
  const groups: W[][] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (let last = first + 2; last <= Math.min(tokens.length, first + most); last++) {
      groups.push(tokens.slice(first, last));
    }
  }
  return groups;
}

/**
 * A group can be one word that fell apart only when its last says something, and its first does, is a particle or a
 * letter ("a p v"): "vikar i" is no "vikarierende".
 */
export function mayBeOneWord(group: readonly Word[]): boolean {
  const [first, last] = [group[0]!, group.at(-1)!];
  return last.telling && (first.telling || isParticle.has(first.text) || first.text.length === 1);
}

export type ParticleVerb<W> = { readonly stem: string; readonly tokens: readonly [W, W] };

/** A verb with its particle after it, read as the one word it also is: "siger sit job op" as "opsige". */
export function particleVerbs<W extends Word>(tokens: readonly W[]): ParticleVerb<W>[] {
  const verbs: ParticleVerb<W>[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const particle = tokens[at]!;
    if (!isParticle.has(particle.text)) continue;
    for (let before = Math.max(0, at + 1 - particleReach); before < at; before++) {
      const verb = tokens[before]!;
      if (verb.telling) verbs.push({ stem: particle.text + stem(verb.text), tokens: [verb, particle] });
    }
  }
  return verbs;
}
