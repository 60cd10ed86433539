/** What XML cannot hold: most control characters, and halves of characters. Pasted text may bring them along. */
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The same value with a space for each of those: with one of them in it, Word would not open the file at all. */
export const readable = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.replace(unreadable, ' ') : part)),
  );
