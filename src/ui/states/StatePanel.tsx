import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode, type Ref } from 'react';
import { Card } from '../Card.tsx';
import { useLayout } from '../layout.ts';
import { Tile } from '../Tile.tsx';
import { useType } from '../type.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0, maxWidth: '68ch' },
  /** Takes the focus without anybody's doing, to be read aloud: no ring, or something would seem to be asked for. */
  heading: { ':focus-visible': { outlineStyle: 'none' } },
  code: {
    boxSizing: 'border-box',
    maxWidth: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  actions: { width: '100%', '@media (max-width: 639px)': { '& > a, & > button': { flexGrow: 1 } } },
});

type StatePanelProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly lead: ReactNode;
  /** 1 when the state is the whole page, 2 or 3 inside one. */
  readonly level: 1 | 2 | 3;
  /** Of the heading, so that a page that can't be shown still takes the focus. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** What IT needs to find out why. */
  readonly code?: string;
  /** Reads itself aloud when it comes, for what happens without the person's doing. */
  readonly urgent?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
};

/** What stands where something can't be shown: what happened, what to do, and the way on. */
export const StatePanel = ({
  icon,
  title,
  lead,
  level,
  headingRef,
  code,
  urgent,
  actions,
  children,
}: StatePanelProps) => {
  const styles = useStyles();
  const type = useType();
  const layout = useLayout();
  const heading = useId();
  const Heading = `h${level}` as const;
  return (
    <Card as="section" className={styles.panel} aria-labelledby={heading}>
      <Tile plain>{icon}</Tile>
      <div className={styles.words} role={urgent ? 'alert' : undefined}>
        <Heading
          ref={headingRef}
          id={heading}
          tabIndex={-1}
          className={mergeClasses(level === 1 ? type.title2 : type.subtitle2, styles.heading)}
        >
          {title}
        </Heading>
        <p className={mergeClasses(type.body1, type.secondary)}>{lead}</p>
      </div>
      {children}
      {code !== undefined && (
        <p className={mergeClasses(type.caption1, type.tertiary, type.tabular, type.breaking, styles.code)}>{code}</p>
      )}
      {actions !== undefined && <div className={mergeClasses(layout.row, styles.actions)}>{actions}</div>}
    </Card>
  );
};
