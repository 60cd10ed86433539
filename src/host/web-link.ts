/** A page of the app, for any browser. */
export const webLink = (path: string): string => `${location.origin}${location.pathname}#${path}`;
