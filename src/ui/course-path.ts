/** The catalogue. */
export const coursesPath = '/kurser';

/** A course's page. */
export const coursePath = (slug: string): string => `/kurser/${encodeURIComponent(slug)}`;

/** One's own sign-ups. */
export const minePath = '/mine';
