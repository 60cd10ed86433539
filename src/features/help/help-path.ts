/** The place of a group's page. */
export const groupPath = (key: string): string => `/hjaelp?gruppe=${encodeURIComponent(key)}`;

/** The place of the list of all topics, A to Å. */
export const allTopicsPath = '/hjaelp';
