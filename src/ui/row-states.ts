import { tokens } from '@fluentui/react-components';

// Functions without types, for the reasons given in focus-ring.ts.

/**
 * A link that is a whole row or card, under the pointer. The contrast theme turns its ground bright, so every word in it,
 * also the quieter ones, has to take the colour that goes with that.
 */
export const rowHover = () => ({
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
  ':hover span:not([aria-hidden])': { color: 'inherit' },
});

/** The row that arrows have reached. */
export const rowFocus = () => ({
  ':focus': { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground1Selected },
  ':focus span:not([aria-hidden])': { color: 'inherit' },
});
