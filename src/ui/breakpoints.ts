/** As narrow as a phone: one column. */
export const narrow = '@media (max-width: 639px)';

/** Too narrow for a column beside the main one. */
export const oneColumn = '@media (max-width: 1023px)';

/** As narrow as the smallest phones, or a page that is enlarged four times. */
export const tiny = '@media (max-width: 399px)';
