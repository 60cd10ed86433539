import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';

type TitledCardProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly large?: boolean;
  readonly children: ReactNode;
};

/** A card that its heading names. */
export const TitledCard = ({ title, lead, aside, large = false, children }: TitledCardProps) => {
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby={heading}>
      <div className={mergeClasses(layout.row, layout.between)}>
        <h2 id={heading} className={mergeClasses(large ? type.subtitle1 : type.subtitle2, type.breaking)}>
          {title}
        </h2>
        {aside}
      </div>
      {lead !== undefined && <p className={mergeClasses(type.body1, type.secondary, layout.measure)}>{lead}</p>}
      {children}
    </Card>
  );
};
