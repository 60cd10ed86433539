import type { Part } from '#domain/courses/seats.ts';

/** One request ID for each part, made once when the person means it and kept for every re-sending. */
export const newRequestIds = (): Readonly<Record<Part, string>> => ({
  seat: crypto.randomUUID(),
  coaching: crypto.randomUUID(),
});
