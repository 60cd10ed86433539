/** The place of a help topic's page in the app; other areas link to it too. */
export const topicPath = (slug: string): string => `/hjaelp/${encodeURIComponent(slug)}`;
