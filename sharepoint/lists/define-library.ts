import {
  defineList,
  type Columns,
  type LibrarySettings,
  type ListDefinition,
  type ListOptions,
} from './define-list.ts';

type LibraryOptions<Declared extends Columns> = Omit<ListOptions<Declared>, 'url' | 'hidden'> & {
  /** Below the site, ASCII, not below Lists; the app finds the library by it, so it never changes. */
  readonly url: string;
  readonly library: LibrarySettings;
};

/** Declares a document library: a list whose rows are files. A file is known by its name, so it needs no key column. */
export const defineLibrary = <const Declared extends Columns>({
  url,
  library,
  ...options
}: LibraryOptions<Declared>): ListDefinition<Declared> => ({
  ...defineList({ ...options, url: `Lists/${url}` }),
  url,
  library,
});
