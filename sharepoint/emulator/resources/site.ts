import type { Context } from '#emulator/context.ts';
import { readSettings } from '#emulator/store/settings.ts';
import type { EntityKind } from './resource.ts';
import { webFor } from './webs.ts';

/** The root of the API: `_api/web`, `_api/site`. */
export const api: EntityKind<'api'> = {
  shape: 'entity',
  type: () => 'SP.Api',
  set: () => 'SP.Api',
  path: () => '',
  properties: () => ({}),
  links: { web: (_, { web }) => ({ kind: 'web', of: web }), site: () => ({ kind: 'site', of: null }) },
};

export const site: EntityKind<'site'> = {
  shape: 'entity',
  type: () => 'SP.Site',
  set: () => 'SP.ApiData.Sites',
  path: () => 'Site',
  properties(_, { sql, origin, rootPath }: Context) {
    const { siteId, siteSettings } = readSettings(sql);
    return { ...siteSettings, Id: siteId, ServerRelativeUrl: rootPath, Url: origin + rootPath };
  },
  links: { RootWeb: (_, context) => webFor(context, 0), RecycleBin: () => ({ kind: 'recycleBin', of: 'Site' }) },
};
