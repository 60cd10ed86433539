import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';

type HomeSectionProps = {
  readonly title: string;
  /** What stands at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** One of home's parts, under a heading of its own. */
export const HomeSection = ({ title, aside, children }: HomeSectionProps) => {
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={mergeClasses(layout.stack, layout.gapM)}>
      <div className={mergeClasses(layout.row, layout.between)}>
        <h2 id={heading} className={type.subtitle1}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
};
