/** What the time that a row is kept is counted from. */
export type RetentionEvent = 'created' | 'sessionStarts' | 'planEnds' | 'yearEnds';

/** How long rows are kept: `months` after an event of the row. Nothing is deleted by itself; HR sees what is due. */
export type Retention = { readonly months: number; readonly after: RetentionEvent };
