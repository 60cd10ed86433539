import { useDeferredValue, useMemo, useState } from 'react';
import type { CellWords } from '#columns/fields/field-kind.ts';
import type { FieldColumns } from '#columns/fields/form-row.ts';
import { hasWords, inOrder, isInside, searchTexts, type Narrowed, type Order } from '#columns/fields/table-rows.ts';

/** A row of a declared list. */
export type ColumnRow = { readonly id: number };

/** As many rows as are drawn at once: what a slow machine can draw between two keystrokes. */
const pageLength = 50;

/** What is done once for all keystrokes is done here once: the order of the rows, and the words of each. */
function usePrepared<Row extends ColumnRow>(
  columns: FieldColumns,
  rows: readonly Row[],
  order: Order | undefined,
  words: CellWords,
) {
  const ordered = useMemo(() => {
    const column = order && columns[order.key];
    return column ? inOrder(rows, column, order, words) : rows;
  }, [columns, rows, order, words]);
  const texts = useMemo(() => searchTexts(columns, ordered, words), [columns, ordered, words]);
  return { ordered, texts };
}

/** The rows of a table as a person has searched, narrowed, ordered and turned them. */
export function useTableRows<Row extends ColumnRow>(
  columns: FieldColumns,
  rows: readonly Row[],
  words: CellWords,
  begins: Order | undefined,
) {
  const [asked, setAsked] = useState('');
  const [narrowed, setNarrowed] = useState<Readonly<Record<string, Narrowed>>>({});
  const [order, setOrder] = useState(begins);
  const [page, setPage] = useState(0);
  const { ordered, texts } = usePrepared(columns, rows, order, words);
  const searched = useDeferredValue(asked); // the field never waits for the rows
  const found = useMemo(() => {
    const limits = Object.entries(narrowed).filter(([key]) => columns[key]);
    return ordered.filter(
      (row, place) =>
        hasWords(texts[place]!, searched) &&
        limits.every(([key, limit]) =>
          isInside(columns[key]!, (row as Readonly<Record<string, unknown>>)[key], limit, words),
        ),
    );
  }, [columns, ordered, texts, searched, narrowed, words]);
  const pages = Math.max(1, Math.ceil(found.length / pageLength));
  const shownPage = Math.min(page, pages - 1);
  return {
    asked,
    narrowed,
    order,
    found,
    pages,
    page: shownPage,
    shown: found.slice(shownPage * pageLength, (shownPage + 1) * pageLength),
    isNarrowed: asked !== '' || Object.keys(narrowed).length > 0,
    search: (said: string) => {
      setAsked(said);
      setPage(0);
    },
    narrow: (key: string, limit: Narrowed | undefined) => {
      const { [key]: _, ...others } = narrowed;
      setNarrowed(limit ? { ...others, [key]: limit } : others);
      setPage(0);
    },
    orderBy: setOrder,
    turnTo: setPage,
    showAll: () => {
      setAsked('');
      setNarrowed({});
      setPage(0);
    },
  };
}

export type TableState = ReturnType<typeof useTableRows<ColumnRow>>;
