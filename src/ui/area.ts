import type { ComponentType, ReactNode } from 'react';

export type AreaRoute = {
  /** wouter's pattern, without the `#`: `/hjaelp/:slug`. */
  readonly path: string;
  readonly page: ComponentType;
  /** The page draws itself while content is on its way; any other page is drawn once it is here. */
  readonly drawsWithoutContent?: boolean;
  /** For those who run Lederhjælp; anybody else is told so in its place. */
  readonly hrOnly?: true;
};

/** A way into an area, under *Genveje*. */
export type Shortcut = {
  readonly path: string;
  readonly useLabel: () => string;
  readonly icon: ComponentType<{ className?: string }>;
  /** Whether the person has a use for it; everybody does when it is left out. */
  readonly useShown?: () => boolean;
};

/** An island of the app: its pages, its tab where the host has no tabs of its own, and its shortcuts. */
export type Area = {
  readonly id: string;
  readonly routes: readonly AreaRoute[];
  readonly tab?: { readonly path: string; readonly useLabel: () => string };
  readonly shortcuts?: readonly Shortcut[];
  /**
   * What the area has about some help topics, by their keys; draws nothing when it has nothing. Shown on the pages of
   * those topics, and on the pages of other areas that are about them: so areas are linked without knowing each other.
   */
  readonly aboutTopics?: ComponentType<{ readonly topics: readonly string[] }>;
  /** What waits for the person in this area, for home; draws `otherwise` in its place when nothing does. */
  readonly rightNow?: ComponentType<{ readonly otherwise: ReactNode }>;
  /** Fetches the code of the pages that are read, so that they can be opened when the net has gone. */
  readonly fetchAhead?: () => Promise<unknown>;
};
