import { useState } from 'react';
import { sortedOut } from '#domain/courses/own-standing.ts';
import type { Own } from '#features/courses/use-own-standings.ts';

const names = ['coming', 'waiting', 'other'] as const;

type Section = (typeof names)[number];

/**
 * A session stays in the section in which it was first seen, until the page is left: who has just withdrawn finds the
 * answer, and the way back, where they pressed the button. Only a seat that has come moves it.
 */
export function usePinned(own: readonly Own[], now: number): Readonly<Record<Section, readonly Own[]>> {
  const [places, setPlaces] = useState<ReadonlyMap<number, Section>>(new Map());
  const sections = sortedOut(own, now);
  const isNew = (id: number, name: Section) => !places.has(id) || (name === 'coming' && places.get(id) !== 'coming');
  const found = names.flatMap((name) =>
    sections[name].filter(({ session }) => isNew(session.id, name)).map(({ session }) => [session.id, name] as const),
  );
  if (found.length > 0) setPlaces(new Map([...places, ...found]));
  const of = (name: Section) => own.filter(({ session }) => places.get(session.id) === name);
  return { coming: of('coming'), waiting: of('waiting'), other: of('other') };
}
