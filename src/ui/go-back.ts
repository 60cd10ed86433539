/** Back to where one was, as the browser's own button does it. */
export const goBack = (): void => history.back();
