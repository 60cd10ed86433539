import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useType } from '#ui/type.ts';

const narrow = '@media (max-width: 767px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [narrow]: { display: 'block' } },
  body: { [narrow]: { display: 'block' } },
  head: { [narrow]: { display: 'none' } },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'block', paddingBlock: tokens.spacingVerticalS },
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    ':first-child': { paddingInlineStart: 0 },
    ':last-child': { paddingInlineEnd: 0 },
    [narrow]: { display: 'flex', columnGap: tokens.spacingHorizontalS, padding: 0, ':empty': { display: 'none' } },
  },
  amount: { textAlign: 'right', whiteSpace: 'nowrap', [narrow]: { textAlign: 'left' } },
  label: { display: 'none', flexShrink: 0, [narrow]: { display: 'inline' } },
});

export type Column = { readonly title: string; readonly kind?: 'name' | 'amount' | 'acts' };

export type Row = { readonly key: string | number; readonly cells: readonly ReactNode[] };

type TableProps = {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The sum, last. */
  readonly total?: readonly ReactNode[];
};

/** Rows of people and amounts; cards when narrow, the sum last. */
export const Table = ({ label, columns, rows, total }: TableProps) => {
  const styles = useStyles();
  const type = useType();
  const all = total ? [...rows, { key: 'total', cells: total }] : rows;
  return (
    <table aria-label={label} className={mergeClasses(type.body1, styles.table)}>
      <thead className={styles.head}>
        <tr>
          {columns.map(({ title, kind }) => (
            <th
              key={title}
              scope="col"
              className={mergeClasses(
                type.caption1Strong,
                type.tertiary,
                styles.cell,
                kind === 'amount' && styles.amount,
              )}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.body}>
        {all.map(({ key, cells }) => (
          <tr key={key} className={styles.row}>
            {columns.map((column, at) => (
              <Cell key={column.title} column={column} strong={key === 'total'}>
                {cells[at]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type CellProps = { readonly column: Column; readonly strong: boolean; readonly children: ReactNode };

const Cell = ({ column: { title, kind }, strong, children }: CellProps) => {
  const styles = useStyles();
  const type = useType();
  if (kind === 'name')
    return (
      <th scope="row" className={mergeClasses(type.body1Strong, styles.cell)}>
        {children}
      </th>
    );
  const isEmpty = children === '' || children === null || children === undefined || children === false;
  return (
    <td
      className={mergeClasses(
        strong && type.body1Strong,
        styles.cell,
        kind === 'amount' && styles.amount,
        kind === 'amount' && type.tabular,
      )}
    >
      {!isEmpty && (
        <>
          {kind !== 'acts' && (
            <span aria-hidden="true" className={mergeClasses(type.caption1, type.tertiary, styles.label)}>
              {title}
            </span>
          )}
          <div>{children}</div>
        </>
      )}
    </td>
  );
};
