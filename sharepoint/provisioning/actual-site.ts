import type { Mask } from '#lists/access/levels.ts';
import type { GroupSettings, SiteSettings } from '#lists/site.ts';
import type { ColumnSettings } from './schema/column-settings.ts';
import type { ListSettings } from './schema/list-settings.ts';

/** The site as it is, as plain data: what `read-site` reads and what the plan is held against. */
export type ActualSite = {
  /** From the site's own Settings list; null before the first provisioning. */
  readonly schemaVersion: number | null;
  /** What the Settings list says the levels are numbered; null when it says nothing, or there is none. */
  readonly levelIds: string | null;
  readonly hasMicrosoft365Group: boolean;
  readonly settings: SiteSettings;
  readonly siteOwners: { readonly title: string };
  /** Who provisions. SharePoint gives them rights of their own on every list whose inheritance they break. */
  readonly account: { readonly id: number; readonly isSiteOwner: boolean };
  readonly levels: readonly ActualLevel[];
  readonly groups: readonly ActualGroup[];
  readonly grants: readonly Grant[];
  readonly lists: readonly ActualList[];
};

export type ActualLevel = {
  readonly name: string;
  readonly description: string;
  readonly mask: Mask;
  /** SharePoint's own number; the plan of a site that is only imagined has none. */
  readonly id?: number;
};

export type ActualGroup = {
  readonly title: string;
  readonly ownerTitle: string;
  /** Login names; only of groups that are declared. */
  readonly members: readonly string[];
  readonly settings: GroupSettings & { readonly Description: string };
};

export type Principal = {
  readonly id: number;
  readonly title: string;
  readonly loginName: string;
  readonly kind: 'person' | 'directoryGroup' | 'siteGroup';
};

export type Grant = { readonly principal: Principal; readonly level: string };

/** A folder with rights of its own in a list of cases. */
export type ActualCase = { readonly key: string; readonly rowId: number; readonly grants: readonly Grant[] };

export type ActualList = {
  /** Below the site, as in the declaration. */
  readonly url: string;
  readonly settings: ListSettings;
  readonly inherits: boolean;
  readonly grants: readonly Grant[];
  /** Only of lists of cases. */
  readonly cases: readonly ActualCase[];
  /** Only of declared lists: what stands on the others is not ours to know. */
  readonly columns: readonly ActualColumn[];
  readonly views: readonly ActualView[];
};

export type ActualColumn = {
  readonly internalName: string;
  /** SharePoint's own word: `Text`, `Note`, `Number` … */
  readonly type: string;
  /** True for columns that every list has and that nobody made. */
  readonly builtIn: boolean;
  readonly settings: Partial<ColumnSettings>;
};

export type ActualView = {
  readonly title: string;
  readonly isDefault: boolean;
  /** Internal names, in order. */
  readonly columns: readonly string[];
  readonly query: string;
};
