import type { ReactNode } from 'react';
import { StatePanel } from './StatePanel.tsx';

type EmptyStateProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly lead: string;
  readonly level?: 2 | 3;
  readonly actions?: ReactNode;
};

/** Says that there is nothing yet, and what would be here. */
export const EmptyState = ({ level = 2, ...rest }: EmptyStateProps) => <StatePanel level={level} {...rest} />;
