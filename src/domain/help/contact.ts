import { inOrder } from '#domain/shared/by-place.ts';

/** A unit that leaders contact; shared addresses, never a person's. */
export type ContactUnit = {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly officialName: string;
  readonly helpsWith: string;
  readonly mail: string;
  readonly phone: string;
  readonly hours: string;
  readonly chatAddress: string;
  /** Whom one speaks with: a role, never a name. */
  readonly role: string;
  /** A picture that lies on the site itself. */
  readonly photo: { readonly url: string; readonly description: string } | null;
  /** What to have at hand when calling, one thing a line. */
  readonly ready: string;
  readonly fallback: string;
  readonly sortOrder: number | null;
};

/** Whether a unit can be written to or called. */
export const canBeReached = (unit: ContactUnit): boolean => unit.mail !== '' || unit.phone !== '';

/**
 * The unit that answers for a key: the unit itself when it has a mail or a phone, else the one it falls back to
 * (HR-koordinator → Kommunaldirektørens Sekretariat). When nobody on the way can be reached, the last one is given, so
 * that the name at least is shown; an unknown key gives undefined.
 */
export function unitThatAnswers(units: readonly ContactUnit[], key: string): ContactUnit | undefined {
  const seen = new Set<string>();
  let unit = units.find((candidate) => candidate.key === key);
  while (unit && !canBeReached(unit) && unit.fallback !== '' && !seen.has(unit.key)) {
    seen.add(unit.key);
    const { fallback } = unit;
    unit = units.find((candidate) => candidate.key === fallback) ?? unit;
  }
  return unit;
}

/** The unit to ask when one does not know where to begin: the one that others fall back to and that itself has no fallback. */
export const generalUnit = (units: readonly ContactUnit[]): ContactUnit | undefined => {
  const ends = units.filter((unit) => unit.fallback === '');
  return ends.find((unit) => units.some((other) => other.fallback === unit.key)) ?? ends[0] ?? units[0];
};

/** The units that can be reached, for *Spørg* and for a search without hits; the general one first. */
export function reachableUnits(units: readonly ContactUnit[]): readonly ContactUnit[] {
  const general = generalUnit(units);
  const reachable = inOrder(units.filter(canBeReached));
  return [...reachable.filter((unit) => unit === general), ...reachable.filter((unit) => unit !== general)];
}
