import type { Column } from '#columns/column.ts';
import type { Retention } from '#domain/shared/retention/retention.ts';
import type { Access } from './access/groups.ts';
import { defaultsOf, isAppended, type Nature, type Sharing } from './natures.ts';

// eslint-disable-next-line typescript/no-explicit-any -- a list holds columns of any value; `unknown` would refuse all of them, since a codec both reads and writes
export type Columns = Readonly<Record<string, Column<any>>>;

/** A view of the list in SharePoint itself: columns by their key, in order. */
export type View<Keys extends string> = {
  readonly title: string;
  readonly columns: readonly Keys[];
  readonly sortBy?: Keys;
  readonly where?: { readonly column: Keys; readonly equals: string | boolean };
};

export type ListOptions<Declared extends Columns> = {
  readonly key: string;
  /** Below the site, ASCII; the app finds the list by it, so it never changes. */
  readonly url: `Lists/${string}`;
  /** Danish; HR may change it. */
  readonly title: string;
  readonly description: string;
  /** What a row is; access, versions and whether the list is hidden follow from it, unless they are said below. */
  readonly nature: Nature;
  /** Who reads. Enforced by SharePoint. */
  readonly sharing: Sharing;
  readonly columns: Declared;
  /** The columns that name a person. Who wrote facts or rulings is a person too and need not be said. */
  readonly people?: readonly (keyof Declared & string)[];
  readonly access?: Access;
  readonly versions?: number;
  readonly hidden?: boolean;
  readonly validation?: { readonly formula: string; readonly message: string };
  readonly views?: readonly View<keyof Declared & string>[];
  /** A list with people in it has one (`objectionsTo`). */
  readonly retention?: Retention;
};

/** How a library treats drafts. Readers see what is published; with approval, what somebody approved. */
export type LibrarySettings = {
  readonly contentApproval: boolean;
  readonly minorVersions: boolean;
  readonly draftsSeenBy: 'readers' | 'editors' | 'approvers';
};

export type ListDefinition<Declared extends Columns = Columns> = Required<
  Omit<ListOptions<Declared>, 'validation' | 'retention' | 'url' | 'people'>
> &
  Pick<ListOptions<Declared>, 'validation' | 'retention'> & {
    /** Where people stand in a row: column keys, and `author` where who wrote it is a part of what it says. */
    readonly people: readonly string[];
    /** Keeps the rows out of SharePoint's search: all that names people, and what HR keeps for itself. */
    readonly noCrawl: boolean;
    /** Below the site: `Lists/HelpTopics`; a library stands beside Lists. */
    readonly url: string;
    readonly library?: LibrarySettings;
  };

type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** What the app holds of a row: the list's columns by key, with the ID the server gave it. */
export type ItemOf<List extends { readonly columns: Columns }> = { readonly id: number } & {
  readonly [Key in keyof List['columns']]: ValueOf<List['columns'][Key]>;
};

/** What the app gives to make a row. */
export type NewItemOf<List extends { readonly columns: Columns }> = Omit<ItemOf<List>, 'id'>;

/** What the app gives to change a row. */
export type ChangesOf<List extends { readonly columns: Columns }> = Partial<NewItemOf<List>>;

/** Declares a list once: types, parsing, provisioning, template, docs, drift and retention are read from here. */
export const defineList = <const Declared extends Columns>(
  options: ListOptions<Declared>,
): ListDefinition<Declared> => {
  const { nature, sharing } = options;
  const people = [...(isAppended(nature) ? ['author'] : []), ...(options.people ?? [])];
  return {
    // Where nature and sharing do not go together nobody is let in, and `objectionsTo` says so.
    ...(defaultsOf(nature, sharing) ?? { access: {}, versions: 0, hidden: true }),
    views: [],
    ...options,
    people,
    noCrawl: people.length > 0 || nature === 'records',
  };
};
