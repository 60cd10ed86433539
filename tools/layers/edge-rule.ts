import type { Edge } from './edge.ts';
import type { LayerName } from './layers.ts';

/** Looks at one import; answers why it may not be, or nothing. */
export type EdgeRule = {
  readonly name: string;
  readonly objection: (edge: EdgeInContext) => string | undefined;
};

export type EdgeInContext = Edge & {
  readonly layer: LayerName;
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
};
