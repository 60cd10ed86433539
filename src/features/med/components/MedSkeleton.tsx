import { mergeClasses } from '@fluentui/react-components';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { Skeleton } from '#ui/Skeleton.tsx';

/** A page in a channel that is on its way. */
export const MedSkeleton = () => {
  const layout = useLayout();
  return (
    <div aria-busy="true" className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapXXL)}>
      <Skeleton width="40%" height="28px" />
      <Card className={mergeClasses(layout.stack, layout.gapM)}>
        <Skeleton width="30%" />
        <Skeleton />
        <Skeleton width="80%" />
      </Card>
    </div>
  );
};
