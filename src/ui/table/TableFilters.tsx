import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CellWords, FieldColumn, Typed } from '#columns/fields/field-kind.ts';
import { fieldOf } from '#columns/fields/field-of.ts';
import type { FieldColumns } from '#columns/fields/form-row.ts';
import { optionsOf, type Narrowed } from '#columns/fields/table-rows.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { narrow } from '../breakpoints.ts';
import { ColumnField } from '../fields/ColumnField.tsx';
import { SearchField } from '../SearchField.tsx';
import { tableTexts } from './table-texts.ts';
import type { ColumnRow, TableState } from './use-table-rows.ts';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM}`,
    [narrow]: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
    '@media print': { display: 'none' },
  },
  search: { flex: '2 1 220px' },
  filter: { flex: '1 1 160px', maxWidth: '280px', '& select': { minWidth: 0 } },
  /** Where the headings that turn the order are not shown. */
  order: { display: 'none', [narrow]: { display: 'grid' } },
});

type TableFiltersProps = {
  readonly columns: FieldColumns;
  /** The columns that the table can be narrowed by. */
  readonly by: readonly string[];
  readonly rows: readonly ColumnRow[];
  readonly words: CellWords;
  readonly table: TableState;
};

/** A field to search in, and a filter for each column that asks for one, by its kind. */
export const TableFilters = ({ columns, by, rows, words: cellWords, table }: TableFiltersProps) => {
  const words = { ...useTexts(commonTexts), ...useTexts(tableTexts) };
  const styles = useStyles();
  return (
    <div className={styles.filters} role="group" aria-label={words.filters}>
      <div className={styles.search}>
        <SearchField
          value={table.asked}
          onChange={table.search}
          label={words.search}
          clearLabel={words.showAll}
          placeholder={words.search}
          onClear={() => table.search('')}
        />
      </div>
      {by.map((key) => (
        <Filter
          key={key}
          column={columns[key]!}
          values={rows.map((row) => (row as Readonly<Record<string, unknown>>)[key])}
          words={cellWords}
          narrowed={table.narrowed[key]}
          onNarrow={(limit) => table.narrow(key, limit)}
        />
      ))}
      <OrderChoice columns={columns} table={table} />
    </div>
  );
};

type FilterProps = {
  readonly column: FieldColumn;
  readonly values: readonly unknown[];
  readonly words: CellWords;
  readonly narrowed: Narrowed | undefined;
  readonly onNarrow: (limit: Narrowed | undefined) => void;
};

const Filter = ({ column, values, words: cellWords, narrowed, onNarrow }: FilterProps) => {
  const words = useTexts(tableTexts);
  const styles = useStyles();
  const options = optionsOf(column, values, cellWords);
  if (fieldOf(column).narrowing.by === 'range')
    return <Range column={column} narrowed={narrowed ?? {}} onNarrow={onNarrow} />;
  const option = narrowed && 'option' in narrowed ? narrowed.option : '';
  return (
    <Field label={column.title} size="small" className={styles.filter}>
      <Select value={option} onChange={(_, { value }) => onNarrow(value === '' ? undefined : { option: value })}>
        <option value="">{words.all}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
};

type RangeProps = Pick<FilterProps, 'column' | 'onNarrow'> & { readonly narrowed: Narrowed };

/** From one value to another. A limit that is typed half narrows nothing, and says so when it is left. */
const Range = ({ column, narrowed, onNarrow }: RangeProps) => {
  const words = useTexts(tableTexts);
  const styles = useStyles();
  const { from = '', to = '' }: { readonly from?: Typed; readonly to?: Typed } = 'option' in narrowed ? {} : narrowed;
  const bare = { ...column, required: false, description: '', help: undefined };
  const set = (limits: { readonly from: Typed; readonly to: Typed }) =>
    onNarrow(limits.from === '' && limits.to === '' ? undefined : limits);
  const field = (label: string, typed: Typed, onType: (typed: Typed) => void) => (
    <div className={styles.filter}>
      <ColumnField column={bare} label={label} typed={typed} onType={onType} onLeave={() => undefined} />
    </div>
  );
  return (
    <>
      {field(words.from(column.title), from, (typed) => set({ from: typed, to }))}
      {field(words.to(column.title), to, (typed) => set({ from, to: typed }))}
    </>
  );
};

/** The order of the rows, where there are no headings to press. */
const OrderChoice = ({ columns, table }: { columns: FieldColumns; table: TableState }) => {
  const words = useTexts(tableTexts);
  const styles = useStyles();
  const { order } = table;
  return (
    <Field label={words.orderBy} size="small" className={styles.order}>
      <Select
        value={order ? `${order.key} ${order.direction}` : ''}
        onChange={(_, { value }) => {
          const [key = '', direction] = value.split(' ');
          table.orderBy({ key, direction: direction === 'descending' ? 'descending' : 'ascending' });
        }}
      >
        {order === undefined && <option value="">{words.asIs}</option>}
        {Object.entries(columns).flatMap(([key, { title }]) =>
          (['ascending', 'descending'] as const).map((direction) => (
            <option key={`${key} ${direction}`} value={`${key} ${direction}`}>
              {words[direction](title)}
            </option>
          )),
        )}
      </Select>
    </Field>
  );
};
