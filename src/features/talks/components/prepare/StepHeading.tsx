import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { stepHeadingId } from './step-heading-id.ts';

type StepHeadingProps = { readonly title: string; readonly lead?: string; readonly aside?: ReactNode };

/** A step's heading; takes the focus when one comes to the step. */
export const StepHeading = ({ title, lead = '', aside }: StepHeadingProps) => {
  const layout = useLayout();
  const type = useType();
  return (
    <div className={mergeClasses(layout.row, layout.between)}>
      <div className={mergeClasses(layout.stack, layout.gapXS)}>
        <h2 id={stepHeadingId} tabIndex={-1} className={type.subtitle1}>
          {title}
        </h2>
        {lead !== '' && <p className={mergeClasses(type.body1, type.secondary)}>{lead}</p>}
      </div>
      {aside}
    </div>
  );
};
