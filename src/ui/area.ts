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

/**
 * An island of the app, and everything the shell has to know of it. What is not said is not there; what costs something is
 * a function that fetches it. `Around` is what the island reads with, which shared parts do not know.
 */
export type Area<Around = unknown> = {
  readonly id: string;
  /** HR may keep it closed while making it ready, by the setting `<id>Open`. Display only: the lists decide who reads. */
  readonly closable?: true;
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
  /** What HR finds about the area on its desk. */
  readonly hrDesk?: ComponentType;
  /** Reads what its pages show to everybody, when there is nothing better to do. */
  readonly readAhead?: (around: Around) => Promise<unknown>;
  /** The queries of `readAhead`, by key, that hold content alone and may be kept on the device. */
  readonly keptOnDevice?: readonly string[];
  /** Fetches the code of the pages that are read, so that they can be opened when the net has gone. */
  readonly fetchAhead?: () => Promise<unknown>;
};
