import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { StatePanel } from '#ui/states/StatePanel.tsx';

type MedStateProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly lead: string;
  readonly actions?: ReactNode;
};

/** A whole page that says one thing, with the way on. Without a bar, as every page in a channel. */
export const MedState = (props: MedStateProps) => {
  const layout = useLayout();
  const heading = useArrival(props.title);
  useDocumentTitle(props.title);
  return (
    <div className={mergeClasses(layout.wrap, layout.page)}>
      <StatePanel level={1} headingRef={heading} {...props} />
    </div>
  );
};
