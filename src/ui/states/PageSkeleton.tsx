import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Card } from '../Card.tsx';
import { useLayout } from '../layout.ts';
import { Skeleton } from '../Skeleton.tsx';

const useStyles = makeStyles({
  bar: {
    height: '48px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The shape of a page that is on its way: bar, heading, lead and two blocks. */
export const PageSkeleton = () => {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div aria-busy="true">
      <div className={styles.bar} />
      <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapXXL)}>
        <div className={mergeClasses(layout.stack, layout.gapM)}>
          <Skeleton width="40%" height="28px" />
          <Skeleton width="60%" />
        </div>
        {[1, 2].map((block) => (
          <Card key={block} className={mergeClasses(layout.stack, layout.gapM)}>
            <Skeleton width="30%" />
            <Skeleton />
            <Skeleton width="80%" />
          </Card>
        ))}
      </div>
    </div>
  );
};
