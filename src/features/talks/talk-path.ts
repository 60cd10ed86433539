/** The place of the list of all talks. */
export const talksPath = '/samtaler';

/** The place of a guide's page. Nothing that is written there is ever part of it. */
export const talkPath = (key: string): string => `/samtaler/${encodeURIComponent(key)}`;

/** The place of the library. */
export const materialsPath = '/samtaler/materialer';
