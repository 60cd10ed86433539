import type { ReactNode } from 'react';
import { useOutsideLink } from '#host/outside-link.ts';
import { Action } from '#ui/Action.tsx';

type OutsideActionProps = {
  readonly href: string;
  readonly icon?: ReactNode;
  readonly 'aria-label'?: string;
  readonly children: ReactNode;
};

/** A link to a page of SharePoint's, beside the app: what is being written here stays open. */
export const OutsideAction = ({ href, ...rest }: OutsideActionProps) => (
  <Action {...rest} {...useOutsideLink()(href)} target="_blank" rel="noopener" />
);
