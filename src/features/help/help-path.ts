/** The place of a group's page. */
export const groupPath = (key: string): string => `/hjaelp?gruppe=${encodeURIComponent(key)}`;

/** The place of the list of all topics, A to Å. */
export const allTopicsPath = '/hjaelp';

/** The place of all contacts. */
export const contactPath = '/kontakt';

/** The place of the topics that lead to one unit. */
export const unitPath = (key: string): string => `/hjaelp?enhed=${encodeURIComponent(key)}`;
