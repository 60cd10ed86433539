import { themes, type ThemeOfDevice } from './themes-of-device.ts';

export const widths = [320, 768, 1280] as const;

/** A theme, with the widths at which a page is judged in it. */
export type ThemeAtWidths = { readonly theme: ThemeOfDevice; readonly widths: readonly number[] };

/** How much of themes × widths is judged: each with each, or each once. */
export type Thoroughness = 'crossed' | 'pairwise';

/**
 * The cells in which the scene of this place in its list is judged. Pairwise, every page is met in every theme and at every
 * width, in three runs and not nine; from scene to scene the pairs move on, so that every theme meets every width as well.
 */
export const cellsOf = (thoroughness: Thoroughness, place: number): readonly ThemeAtWidths[] =>
  themes.map((theme, index) => ({
    theme,
    widths: thoroughness === 'crossed' ? widths : [widths[(index + place) % widths.length]!],
  }));
