/** The words of every table. */
export const tableDa = {
  showMore: (rows: number) => `Vis ${rows} mere`,
  search: 'Søg i tabellen',
  all: 'Alle',
  from: (column: string) => `${column}: fra`,
  to: (column: string) => `${column}: til`,
  filters: 'Filtre',
  shown: (shown: number, all: number) => (shown === all ? `${all} i alt` : `${shown} af ${all}`),
  nothing: 'Ingen passer til det, du søger efter.',
  showAll: 'Vis alle',
  orderBy: 'Rækkefølge',
  ascending: (column: string) => `${column}, stigende`,
  descending: (column: string) => `${column}, faldende`,
  asIs: 'Som i listen',
  pages: 'Sider',
  page: (page: number, pages: number) => `Side ${page} af ${pages}`,
  previous: 'Forrige',
  next: 'Næste',
};

export type TableWords = typeof tableDa;
