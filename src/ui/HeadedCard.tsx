import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode, type Ref } from 'react';
import { Card } from './Card.tsx';
import { useLayout } from './layout.ts';
import { useType } from './type.ts';

type HeadedCardProps = {
  readonly title: ReactNode;
  /** Beside the heading, at the far end. */
  readonly aside?: ReactNode;
  /** The room between heading and content: between lines that belong together, as in most cards, or between parts. */
  readonly gap?: 'S' | 'M' | 'L';
  readonly className?: string;
  /** The heading, where the focus may be sent. */
  readonly ref?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
};

/** A card that is named by its heading. */
export const HeadedCard = ({ title, aside, gap = 'M', className, ref, children }: HeadedCardProps) => {
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const headed = (
    <h2 id={heading} ref={ref} {...(ref && { tabIndex: -1 })} className={mergeClasses(type.subtitle2, type.breaking)}>
      {title}
    </h2>
  );
  return (
    <Card as="section" aria-labelledby={heading} className={mergeClasses(layout.stack, layout[`gap${gap}`], className)}>
      {aside === undefined ? (
        headed
      ) : (
        <div className={mergeClasses(layout.row, layout.between)}>
          {headed}
          {aside}
        </div>
      )}
      {children}
    </Card>
  );
};
