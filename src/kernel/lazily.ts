/** Makes a value when it is first asked for, and keeps it. For what is dear to make and not always wanted (`Intl`). */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
