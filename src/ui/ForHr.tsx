import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardTask24Regular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { useLayout } from './layout.ts';
import { Tile } from './Tile.tsx';
import { useType } from './type.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  list: { margin: 0, paddingInlineStart: '20px' },
});

type ForHrProps = {
  readonly title: string;
  /** Each a `li`. */
  readonly tasks: ReactNode;
  /** The ways to where they are done. */
  readonly children?: ReactNode;
};

/** What waits for HR on a page that everybody sees. Display only: the lists hold it for all who may read them. */
export const ForHr = ({ title, tasks, children }: ForHrProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <Tile plain>
        <ClipboardTask24Regular />
      </Tile>
      <div className={mergeClasses(layout.stack, layout.gapS, type.breaking)}>
        <h2 id={heading} className={type.subtitle2}>
          {title}
        </h2>
        <ul className={mergeClasses(type.body1, layout.stack, layout.gapXS, styles.list)}>{tasks}</ul>
        {children}
      </div>
    </section>
  );
};
