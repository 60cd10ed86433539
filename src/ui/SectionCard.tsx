import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Card } from './Card.tsx';
import { useType } from './type.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM}`,
    '@media (max-width: 639px)': {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
      '& > a': { order: 1, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` }, // the act after the lead
    },
  },
  lead: { flexBasis: '100%' },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

type SectionCardProps = {
  readonly title: ReactNode;
  /** Beside the title, quieter: how many. */
  readonly count?: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  /** Gets the ID of the heading, to name a table with. */
  readonly children: (heading: string) => ReactNode;
};

/** A heading and rows that go from edge to edge of a card. */
export const SectionCard = ({ title, count, lead, aside, children }: SectionCardProps) => {
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  return (
    <Card as="section" flush className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={mergeClasses(type.subtitle2, type.breaking)}>
          {title} {count !== undefined && <span className={mergeClasses(type.tabular, styles.count)}>{count}</span>}
        </h2>
        {aside}
        {lead !== undefined && <p className={mergeClasses(type.body1, type.secondary, styles.lead)}>{lead}</p>}
      </div>
      {children(heading)}
    </Card>
  );
};
