/** There is one step on the page at a time. */
export const stepHeadingId = 'talk-step';
