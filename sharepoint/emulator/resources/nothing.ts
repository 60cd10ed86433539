import type { CollectionKind } from './resource.ts';

/** Collections that are truly empty here, since nothing can be put into them. */
export const nothing: CollectionKind<'nothing'> = {
  shape: 'collection',
  set: ({ set }) => `SP.ApiData.${set}`,
  path: ({ path, set }) => `${path}/${set}`,
  members: () => [],
};
