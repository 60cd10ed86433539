/** The place of a topic's page in the app. */
export const topicPath = (slug: string): string => `/hjaelp/${encodeURIComponent(slug)}`;

/** The place of a group's page. */
export const groupPath = (key: string): string => `/hjaelp?gruppe=${encodeURIComponent(key)}`;

/** The place of the list of all topics, A to Å. */
export const allTopicsPath = '/hjaelp';
