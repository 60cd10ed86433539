/** The wanted settings that differ from the actual ones; undefined when none does. Settings that are not wanted don't count. */
export function difference<Settings extends object>(
  wanted: Settings,
  actual: Partial<Settings>,
): Partial<Settings> | undefined {
  const names = Object.keys(wanted) as (keyof Settings)[];
  const changed = names.filter((name) => !alike(wanted[name], actual[name]));
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((name) => [name, wanted[name]])) as Partial<Settings>;
}

const alike = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
