/** The place of the page of results for some words; without words, of an empty search. */
export const searchPath = (query: string): string => `/hjaelp?q=${encodeURIComponent(query)}`;
