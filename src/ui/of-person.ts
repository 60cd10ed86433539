export const ofPersonMark = 'data-of-person';

/**
 * For elements that are drawn for the signed-in person and not for everybody: they are left out of the picture of home
 * that is kept on the device (`src/app/first-picture`).
 */
export const ofPerson = { [ofPersonMark]: '' };
