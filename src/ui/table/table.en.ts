import type { TableWords } from './table.da.ts';

export const tableEn: TableWords = {
  showMore: (rows) => `Show ${rows} more`,
  search: 'Search the table',
  all: 'All',
  from: (column) => `${column}: from`,
  to: (column) => `${column}: to`,
  filters: 'Filters',
  shown: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
  nothing: 'Nothing fits what you search for.',
  showAll: 'Show all',
  orderBy: 'Order',
  ascending: (column) => `${column}, ascending`,
  descending: (column) => `${column}, descending`,
  asIs: 'As in the list',
  pages: 'Pages',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
};
