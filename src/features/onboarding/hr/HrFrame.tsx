import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';
import { hrPlansPath } from './hr-path.ts';

type HrFrameProps = {
  readonly title: string;
  readonly lead?: string;
  /** The overview itself stands right below HR. */
  readonly isOverview?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A page of HR's about new leaders. */
export const HrFrame = ({ title, lead = '', isOverview = false, actions, children }: HrFrameProps) => {
  const words = useTexts(hrOnboardingTexts);
  const layout = useLayout();
  const above = [{ label: words.hr, path: '/hr' }, ...(isOverview ? [] : [{ label: words.title, path: hrPlansPath }])];
  return (
    <SimplePage title={title} lead={lead} above={above}>
      {actions !== undefined && <div className={mergeClasses(layout.row)}>{actions}</div>}
      {children}
    </SimplePage>
  );
};
