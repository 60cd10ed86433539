import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellOf } from '#columns/fields/field-of.ts';
import type { FieldColumns } from '#columns/fields/form-row.ts';
import type { Order } from '#columns/fields/table-rows.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '../Action.tsx';
import { narrow } from '../breakpoints.ts';
import { useCellWords, type KnownNames } from '../fields/use-cell-words.ts';
import { useLayout } from '../layout.ts';
import { useType } from '../type.ts';
import { DataTable } from './DataTable.tsx';
import { TableFilters } from './TableFilters.tsx';
import { TablePages } from './TablePages.tsx';
import { tableTexts } from './table-texts.ts';
import { useTableRows, type ColumnRow } from './use-table-rows.ts';

const edge = `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`;

const useStyles = makeStyles({
  count: { padding: edge, [narrow]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` } },
});

type ColumnTableProps<Row extends ColumnRow> = {
  readonly labelledBy: string;
  /** The columns that are shown, in order. The first one names its row. Give the same object at every drawing. */
  readonly columns: FieldColumns;
  readonly rows: readonly Row[];
  /** What rows of other lists and people are called. */
  readonly names?: KnownNames;
  readonly begins?: Order;
  /** The columns to narrow by. Without it there is nothing to search or narrow with: for a table of a few rows. */
  readonly filters?: readonly string[];
  /** The cell that names a row, where it is more than its words: a link to the row's page. */
  readonly name?: (row: Row, words: string) => ReactNode;
  /** The buttons of a row, and what their column is called to who does not see it. */
  readonly acts?: { readonly title: string; readonly of: (row: Row) => ReactNode };
};

/** The rows of a declared list: cells, order and filters by the kinds of its columns, a page at a time; cards when narrow. */
export function ColumnTable<Row extends ColumnRow>(props: ColumnTableProps<Row>) {
  const { labelledBy, columns, rows, filters, name, acts, begins } = props;
  const cellWords = useCellWords(props.names);
  const table = useTableRows(columns, rows, cellWords, begins);
  const { shown, order } = table;
  const nextOrder = (key: string): Order => {
    const isTurned = order?.key === key && order.direction === 'ascending';
    return { key, direction: isTurned ? 'descending' : 'ascending' };
  };
  const heads = Object.entries(columns).map(([key, { title }], place) => ({
    title,
    ...(place === 0 && { kind: 'name' as const }),
    order: {
      direction: order?.key === key ? order.direction : ('none' as const),
      turn: () => table.orderBy(nextOrder(key)),
    },
  }));
  const cellsOf = (row: Row): ReactNode[] =>
    Object.entries(columns).map(([key, column], place) => {
      const words = cellOf(column, (row as Readonly<Record<string, unknown>>)[key], cellWords);
      return place === 0 && name ? name(row, words) : words;
    });
  return (
    <>
      {filters && <TableFilters columns={columns} by={filters} rows={rows} words={cellWords} table={table} />}
      {filters && <Count found={table.found.length} all={rows.length} onShowAll={table.showAll} />}
      <DataTable
        labelledBy={labelledBy}
        columns={acts ? [...heads, { title: acts.title, kind: 'acts' }] : heads}
        rows={shown.map((row) => ({ key: row.id, cells: acts ? [...cellsOf(row), acts.of(row)] : cellsOf(row) }))}
      />
      <TablePages page={table.page} pages={table.pages} onTurn={table.turnTo} />
    </>
  );
}

/** How many there are, said aloud as it changes, and the way back when nothing fits. */
const Count = ({ found, all, onShowAll }: { found: number; all: number; onShowAll: () => void }) => {
  const words = useTexts(tableTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <div className={mergeClasses(layout.row, styles.count)}>
      <p role="status" className={mergeClasses(type.body1, type.secondary, type.tabular)}>
        {found === 0 && all > 0 ? words.nothing : words.shown(found, all)}
      </p>
      {found === 0 && all > 0 && (
        <Action look="subtle" onClick={onShowAll}>
          {words.showAll}
        </Action>
      )}
    </div>
  );
};
