import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { hrTexts } from '../hr-texts.ts';

const narrow = '@media (max-width: 639px)';
const edge = tokens.spacingHorizontalXL;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [narrow]: { display: 'block' } },
  head: { [narrow]: { display: 'none' } },
  body: { [narrow]: { display: 'block' } },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      display: 'flex',
      flexDirection: 'column',
      gap: tokens.spacingVerticalXS,
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    },
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'left',
    verticalAlign: 'middle',
    ':first-child': { paddingLeft: edge, width: '34%' },
    ':last-child': { paddingRight: edge, width: '1%', whiteSpace: 'nowrap' },
    [narrow]: {
      display: 'block',
      padding: 0,
      ':first-child': { paddingLeft: 0, width: 'auto' },
      ':last-child': { paddingRight: 0, width: 'auto' },
    },
  },
  label: { display: 'none', [narrow]: { display: 'block' } },
  edit: { [narrow]: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` } },
  blanks: { margin: 0, paddingInlineStart: '20px' },
});

export type ReviewRow = {
  readonly id: number;
  readonly title: string;
  /** The page in the app; a unit has none. */
  readonly path?: string;
  /** What the second column says; several are drawn as a list. */
  readonly facts: readonly string[];
  readonly editForm: string;
};

type ReviewTableProps = {
  readonly labelledBy: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly ReviewRow[];
};

/** Rows with a way to SharePoint's form; cards when narrow. */
export const ReviewTable = ({ labelledBy, columns, rows }: ReviewTableProps) => {
  const words = useTexts(hrTexts);
  const styles = useStyles();
  const type = useType();
  const hidden = useVisuallyHidden();
  const header = mergeClasses(type.caption1Strong, type.tertiary, styles.cell);
  return (
    <table aria-labelledby={labelledBy} className={mergeClasses(type.body1, type.breaking, styles.table)}>
      <thead className={styles.head}>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={header}>
              {column}
            </th>
          ))}
          <th scope="col" className={header}>
            <span className={hidden.hidden}>{words.action}</span>
          </th>
        </tr>
      </thead>
      <tbody className={styles.body}>
        {rows.map((row) => (
          <Row key={row.id} row={row} factLabel={columns[1]} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ row, factLabel }: { row: ReviewRow; factLabel: string }) => {
  const words = useTexts(hrTexts);
  const styles = useStyles();
  const type = useType();
  return (
    <tr className={styles.row}>
      <th scope="row" dir="auto" className={mergeClasses(type.body1Strong, styles.cell)}>
        <bdi {...contentLanguage}>
          {row.path === undefined ? (
            row.title
          ) : (
            <TextLink alone href={`#${row.path}`}>
              {row.title}
            </TextLink>
          )}
        </bdi>
      </th>
      <td className={mergeClasses(type.tabular, styles.cell)}>
        <span aria-hidden="true" className={mergeClasses(type.caption1, type.tertiary, styles.label)}>
          {factLabel}
        </span>
        <Facts facts={row.facts} />
      </td>
      <td className={styles.cell}>
        <Action
          href={row.editForm}
          target="_blank"
          rel="noopener"
          look="subtle"
          icon={<Edit20Regular />}
          className={styles.edit}
          aria-label={words.editOf(row.title)}
        >
          {words.edit}
        </Action>
      </td>
    </tr>
  );
};

const Facts = ({ facts }: { facts: readonly string[] }) => {
  const styles = useStyles();
  if (facts.length < 2) return <bdi>{facts[0]}</bdi>;
  return (
    <ul className={styles.blanks}>
      {facts.map((fact, place) => (
        <li key={place}>
          <bdi>{fact}</bdi>
        </li>
      ))}
    </ul>
  );
};
