/** Raised when a list or column is added; kept in the site so that app and lists can tell whether they belong together. */
export const schemaVersion = 3;
