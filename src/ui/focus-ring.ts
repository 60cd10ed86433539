import { tokens } from '@fluentui/react-components';

/**
 * The ring around whatever has focus from the keyboard; spread it into a style. Functions, since a constant made of
 * tokens would keep all of Fluent's token names in the bundle after the styles have been extracted; and without types,
 * since the extraction reads this file as plain JavaScript.
 */
export const focusRing = () => ({
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
});

/** For what stands in a box that would clip a ring outside it. */
export const insetFocusRing = () => ({
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
});
