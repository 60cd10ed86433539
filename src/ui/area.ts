import type { ComponentType } from 'react';

export type AreaRoute = {
  /** wouter's pattern, without the `#`: `/hjaelp/:slug`. */
  readonly path: string;
  readonly page: ComponentType;
  /** The page draws itself while content is on its way; any other page is drawn once it is here. */
  readonly drawsWithoutContent?: boolean;
};

/** An island of the app: its pages, and its tab where the host has no tabs of its own. */
export type Area = {
  readonly id: string;
  readonly routes: readonly AreaRoute[];
  readonly tab?: { readonly path: string; readonly useLabel: () => string };
};
