/** What is still being answered when a journey ends is no concern of it; one that waits for it fails by waiting. */
export const pageIsGone = (): void => undefined;
