import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { focusRing } from './focus-ring.ts';

const narrow = '@media (max-width: 639px)';

/** Fluent's type ramp as far as we use it (mock-ups README, *Type*). A page's h1 shrinks when the page is narrow. */
export const useType = makeStyles({
  title1: { ...typographyStyles.title1, margin: 0, [narrow]: { ...typographyStyles.title2 } },
  /** Takes the focus after a navigation, so it shows the ring to those who came by keyboard. */
  title2: { ...typographyStyles.title2, margin: 0, ...focusRing(), [narrow]: { ...typographyStyles.title3 } },
  title3: { ...typographyStyles.title3, margin: 0 },
  subtitle1: { ...typographyStyles.subtitle1, margin: 0 },
  subtitle2: { ...typographyStyles.subtitle2, margin: 0 },
  body1: { ...typographyStyles.body1, margin: 0 },
  body1Strong: { ...typographyStyles.body1Strong, margin: 0 },
  body2: { ...typographyStyles.body2, margin: 0 },
  caption1: { ...typographyStyles.caption1, margin: 0 },
  caption1Strong: { ...typographyStyles.caption1Strong, margin: 0 },
  secondary: { color: tokens.colorNeutralForeground2 },
  tertiary: { color: tokens.colorNeutralForeground3 },
  tabular: { fontVariantNumeric: 'tabular-nums' },
  /** Words that an editor wrote: the longest of them breaks rather than push the page wide. */
  // Long Danish compounds part where they may; without a dictionary for it the browser breaks them anywhere.
  breaking: { overflowWrap: 'anywhere', hyphens: 'auto', hyphenateLimitChars: '14 5 5' },
});
