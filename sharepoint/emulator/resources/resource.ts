import type { Context } from '#emulator/context.ts';
import type { Securable } from '#emulator/rights/effective.ts';
import type { FieldOwner } from '#emulator/fields/field-owner.ts';
import type { ContentType } from '#emulator/store/content-types.ts';
import type { Field } from '#emulator/store/fields.ts';
import type { Place } from '#emulator/store/files.ts';
import type { Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Group, User } from '#emulator/store/principals.ts';
import type { RecycledAttachment } from '#emulator/store/recycled-attachments.ts';
import type { RecycledList } from '#emulator/store/recycled-lists.ts';
import type { RecycledRow } from '#emulator/store/recycle-bin.ts';
import type { Assignment, RoleDefinition } from '#emulator/store/roles.ts';
import type { View } from '#emulator/store/views.ts';
import type { Arguments, Literal } from '#emulator/wire/path.ts';

export type ListItem = { readonly list: List; readonly item: Item };

/** A folder of a list: its root when there is no item. `path` stands below the root. */
export type Folder = { readonly list: List; readonly path: string; readonly item?: number };
export type File = ListItem & { readonly place: Place };

type OfContentType = { readonly owner: FieldOwner; readonly contentType: ContentType };

/** What lies in the recycle bin: the first stage is everybody's own, the second the administrators'. */
export type Recycled = (RecycledRow | RecycledList | RecycledAttachment) & { readonly stage: 1 | 2 };

/** Everything a path can lead to, and what is known of it there. */
export type Payloads = {
  readonly api: null;
  readonly site: null;
  /** The number of the web; who follows it from here on speaks to that web. */
  readonly web: number;
  readonly webs: number;
  readonly webInfos: number;
  readonly webInfo: number;
  readonly regionalSettings: null;
  readonly timeZone: null;
  readonly lists: null;
  readonly list: List;
  readonly webFolder: string;
  readonly webFolders: string;
  readonly folder: Folder;
  /** The address of a folder that isn't there, or isn't to be seen. */
  readonly noFolder: string;
  readonly folderProperties: Folder;
  readonly folders: Folder;
  readonly files: Folder;
  readonly file: File;
  readonly fileVersions: File;
  readonly fileVersion: File & { readonly version: Item };
  readonly items: List;
  readonly item: ListItem;
  /** What a column of several lookups or people points at. */
  readonly lookedUp: ListItem & { readonly field: Field; readonly found: readonly Resource[] };
  readonly fieldValues: ListItem & { readonly as: 'Text' | 'HTML' | 'Edit' };
  readonly versions: ListItem;
  readonly version: ListItem & { readonly version: Item };
  readonly attachments: ListItem;
  readonly attachment: ListItem & { readonly name: string };
  /** Where it was asked for: the site's has the second stage as well. */
  readonly recycleBin: 'Web' | 'Site';
  readonly recycled: Recycled;
  readonly fields: FieldOwner;
  readonly field: { readonly owner: FieldOwner; readonly field: Field };
  readonly contentTypes: FieldOwner;
  readonly contentType: OfContentType;
  readonly contentTypeFields: OfContentType;
  readonly fieldLinks: OfContentType;
  readonly fieldLink: OfContentType & { readonly field: Field };
  readonly nothing: { readonly set: string; readonly path: string };
  readonly views: List;
  readonly view: { readonly list: List; readonly view: View };
  readonly viewFields: { readonly list: List; readonly view: View };
  readonly users: 'site' | Group;
  readonly user: User;
  /** A person or directory group as lookups show it. */
  readonly userInfo: User | Group;
  readonly groups: 'site' | User;
  readonly group: Group;
  readonly roleDefinitions: 'site' | readonly RoleDefinition[];
  readonly roleDefinition: RoleDefinition;
  readonly roleAssignments: Securable;
  readonly roleAssignment: { readonly of: Securable; readonly assignment: Assignment };
  /** A property at the end of a path. */
  readonly property: { readonly name: string; readonly value: unknown };
};

export type Kind = keyof Payloads;
export type ResourceOf<K extends Kind> = { [Name in K]: { readonly kind: Name; readonly of: Payloads[Name] } }[K];
export type Resource = ResourceOf<Kind>;

type Follow<K extends Kind> = (of: Payloads[K], context: Context) => Resource | null;
type Call<K extends Kind> = (of: Payloads[K], args: Arguments, context: Context) => Resource;

/** One thing: how it looks in JSON and where one can go from it. Names are SharePoint's, compared without case. */
export type EntityKind<K extends Kind> = {
  readonly shape: 'entity';
  readonly type: (of: Payloads[K], context: Context) => string;
  /** The set it belongs to, as the metadata address names it. */
  readonly set: (of: Payloads[K]) => string;
  readonly path: (of: Payloads[K], context: Context) => string;
  readonly id?: (of: Payloads[K]) => string;
  readonly etag?: (of: Payloads[K]) => string;
  readonly properties: (of: Payloads[K], context: Context) => Readonly<Record<string, unknown>>;
  /** Answered only when selected or asked for by path. */
  readonly onDemand?: Readonly<Record<string, (of: Payloads[K], context: Context) => unknown>>;
  /** Other resources it leads to: by path, and by `$expand`. */
  readonly links?: Readonly<Record<string, Follow<K>>>;
  /** Links that depend on the thing, such as an item's lookups. */
  readonly moreLinks?: (of: Payloads[K], name: string, context: Context) => Follow<K> | undefined;
  readonly calls?: Readonly<Record<string, Call<K>>>;
  /** Whether a selected path without its expand is an error (items) or nothing. */
  readonly strict?: boolean;
};

/** Many things of one kind. Who can reach it may read it: rights are checked on the way. */
export type CollectionKind<K extends Kind> = {
  readonly shape: 'collection';
  readonly set: (of: Payloads[K]) => string;
  readonly path: (of: Payloads[K], context: Context) => string;
  readonly members: (of: Payloads[K], context: Context) => readonly Resource[];
  /** `lists('…')`, `items(3)`. */
  readonly member?: (of: Payloads[K], key: Literal, context: Context) => Resource;
  readonly links?: Readonly<Record<string, Follow<K>>>;
  readonly calls?: Readonly<Record<string, Call<K>>>;
};

export type KindDescription<K extends Kind> = EntityKind<K> | CollectionKind<K>;

/** The one argument of a call, whether it was given by name or by position. */
export function argument(args: Arguments, name: string, position = 0): Literal | undefined {
  return args.named[name.toLowerCase()] ?? args.positional[position];
}

export const textArgument = (args: Arguments, name: string, position = 0): string =>
  String(argument(args, name, position) ?? '');

export const numberArgument = (args: Arguments, name: string, position = 0): number =>
  Number(argument(args, name, position) ?? Number.NaN);
