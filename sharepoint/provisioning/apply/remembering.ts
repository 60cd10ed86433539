/** Reads once for each name: what the site numbers so stays as it is while we are at work. */
export function remembering<Name extends string, Value>(
  read: (name: Name) => Promise<Value>,
): (name: Name) => Promise<Value> {
  const known = new Map<Name, Promise<Value>>();
  return (name) => {
    const value = known.get(name) ?? read(name);
    known.set(name, value);
    return value;
  };
}
