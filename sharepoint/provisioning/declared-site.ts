import { groups } from '#lists/access/groups.ts';
import { levels } from '#lists/access/levels.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { allLists, schemaVersion } from '#lists/index.ts';
import { site } from '#lists/site.ts';

/** All that provisioning aims at. Tests plan for a smaller one. */
export type DeclaredSite = {
  readonly lists: readonly ListDefinition[];
  readonly levels: typeof levels;
  readonly groups: typeof groups;
  readonly site: typeof site;
  readonly schemaVersion: number;
};

export const declaredSite: DeclaredSite = { lists: allLists, levels, groups, site, schemaVersion };
