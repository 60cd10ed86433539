import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown12Regular, ArrowUp12Regular, ChevronDown16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '../Action.tsx';
import { narrow } from '../breakpoints.ts';
import { focusRing } from '../focus-ring.ts';
import { useType } from '../type.ts';
import { useVisuallyHidden } from '../visually-hidden.ts';
import { tableTexts } from './table-texts.ts';

const edge = tokens.spacingHorizontalXL;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [narrow]: { display: 'block' } },
  fixed: { tableLayout: 'fixed' },
  head: { [narrow]: { display: 'none' } },
  body: { [narrow]: { display: 'block' } },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    [narrow]: {
      position: 'relative',
      display: 'flex',
      flexDirection: 'column',
      gap: tokens.spacingVerticalXXS,
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    },
  },
  /** Behind *Vis 15 mere*; on paper all are there. */
  later: { display: 'none', [narrow]: { display: 'none' }, '@media print': { display: 'table-row' } },
  cell: {
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    verticalAlign: 'middle',
    overflowWrap: 'anywhere',
    ':first-child': { paddingLeft: edge },
    ':last-child': { paddingRight: edge },
    [narrow]: {
      display: 'flex',
      columnGap: tokens.spacingHorizontalS,
      padding: 0,
      ':first-child': { paddingLeft: 0 },
      ':last-child': { paddingRight: 0 },
      ':empty': { display: 'none' },
    },
  },
  order: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minHeight: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ...focusRing(),
  },
  flat: { height: 0, paddingTop: 0, paddingBottom: 0 },
  label: { display: 'none', [narrow]: { display: 'inline' } },
  /** The acts of a row stand in its corner when narrow. */
  acts: {
    textAlign: 'right',
    [narrow]: { position: 'absolute', top: tokens.spacingVerticalXS, right: tokens.spacingHorizontalXS },
    '@media print': { display: 'none' },
  },
  besideActs: { [narrow]: { paddingInlineEnd: '48px' } },
  wideOnly: { [narrow]: { display: 'none' } },
  more: {
    width: '100%',
    justifyContent: 'flex-start',
    minHeight: '40px',
    paddingInline: edge,
    borderRadius: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
});

export type TableColumn = {
  readonly title: string;
  readonly width?: string;
  /** `name` heads its row; `acts` are its buttons; `bare` goes without its title when narrow; `wide` is left out there. */
  readonly kind?: 'name' | 'acts' | 'bare' | 'wide';
  /** Where the rows can be ordered by it. */
  readonly order?: {
    readonly direction: 'ascending' | 'descending' | 'none';
    readonly turn: () => void;
  };
};

export type TableRow = { readonly key: string | number; readonly cells: readonly ReactNode[] };

type DataTableProps = {
  readonly labelledBy: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The cells say themselves what they are of; their titles are for screen readers only. */
  readonly selfExplained?: boolean;
  /** How many are shown at first; all when left out. */
  readonly atFirst?: number;
};

/** Rows of facts about courses, sessions or people; cards when narrow. */
export const DataTable = ({ labelledBy, columns, rows, selfExplained = false, atFirst = Infinity }: DataTableProps) => {
  const words = useTexts(tableTexts);
  const styles = useStyles();
  const type = useType();
  const [all, setAll] = useState(false);
  const hides = !all && rows.length > atFirst + 1;
  const fixed = columns.some(({ width }) => width !== undefined);
  return (
    <>
      <table aria-labelledby={labelledBy} className={mergeClasses(type.body1, styles.table, fixed && styles.fixed)}>
        <Head columns={columns} hidden={selfExplained} />
        <tbody className={styles.body}>
          {rows.map(({ key, cells }, place) => (
            <tr key={key} className={mergeClasses(styles.row, hides && place >= atFirst && styles.later)}>
              {columns.map((column, at) => (
                <Cell key={at} column={column}>
                  {cells[at]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hides && (
        <Action look="subtle" icon={<ChevronDown16Regular />} className={styles.more} onClick={() => setAll(true)}>
          {words.showMore(rows.length - atFirst)}
        </Action>
      )}
    </>
  );
};

const Head = ({ columns, hidden }: { columns: readonly TableColumn[]; hidden: boolean }) => {
  const styles = useStyles();
  const type = useType();
  const unseen = useVisuallyHidden().hidden;
  return (
    <thead className={styles.head}>
      <tr>
        {columns.map(({ title, width, kind, order }, at) => (
          <th
            key={at}
            scope="col"
            className={mergeClasses(
              type.caption1Strong,
              type.tertiary,
              styles.cell,
              hidden && styles.flat,
              kind === 'acts' && styles.acts,
            )}
            style={{ width }}
            aria-sort={order?.direction}
          >
            {hidden || kind === 'acts' ? (
              <span className={unseen}>{title}</span>
            ) : order ? (
              <OrderButton title={title} {...order} />
            ) : (
              title
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** A heading that orders the rows by its column, and turns them when pressed again. */
const OrderButton = ({ title, direction, turn }: { title: string } & NonNullable<TableColumn['order']>) => {
  const styles = useStyles();
  return (
    <button type="button" className={styles.order} onClick={turn}>
      {title}
      {direction === 'ascending' && <ArrowUp12Regular aria-hidden="true" />}
      {direction === 'descending' && <ArrowDown12Regular aria-hidden="true" />}
    </button>
  );
};

const Cell = ({ column: { title, kind }, children }: { column: TableColumn; children: ReactNode }) => {
  const styles = useStyles();
  const type = useType();
  if (kind === 'name')
    return (
      <th scope="row" className={mergeClasses(type.body1Strong, styles.cell, styles.besideActs)}>
        {children}
      </th>
    );
  if (kind === 'acts') return <td className={mergeClasses(styles.cell, styles.acts)}>{children}</td>;
  const isEmpty = children === '' || children === undefined || children === null;
  return (
    <td className={mergeClasses(type.tabular, styles.cell, (kind === 'wide' || isEmpty) && styles.wideOnly)}>
      {kind === undefined && (
        <span aria-hidden="true" className={mergeClasses(type.caption1, type.tertiary, styles.label)}>
          {title}
        </span>
      )}
      <div>{children}</div>
    </td>
  );
};
