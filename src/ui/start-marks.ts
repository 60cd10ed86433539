/** The style of home's picture; it is in the page as long as the picture stands there (`src/app/first-picture`). */
export const pictureStyleId = 'first-picture';

/** The moment at which the app is useful to the person (bench/). */
export const usefulMark = 'lh:useful';
