import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Card } from '#ui/Card.tsx';
import { useType } from '#ui/type.ts';
import { ReviewTable, type ReviewRow } from './ReviewTable.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM}`,
    '@media (max-width: 639px)': {
      padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    },
  },
  lead: { flexBasis: '100%' },
});

type ReviewSectionProps = {
  readonly title: string;
  readonly lead: string;
  /** The number with its noun: *3 emner*. */
  readonly count: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly ReviewRow[];
};

/** One reason why content waits for HR, with the rows it is about. Nothing when there are none. */
export const ReviewSection = ({ title, lead, count, columns, rows }: ReviewSectionProps) => {
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  if (rows.length === 0) return null;
  return (
    <Card as="section" flush className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={type.subtitle1}>
          {title}
        </h2>
        <p className={mergeClasses(type.body1, type.secondary, type.tabular)}>{count}</p>
        <p className={mergeClasses(type.body1, type.secondary, styles.lead)}>{lead}</p>
      </div>
      <ReviewTable labelledBy={heading} columns={columns} rows={rows} />
    </Card>
  );
};
