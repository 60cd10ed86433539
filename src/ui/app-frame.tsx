import { createContext, use, type AnchorHTMLAttributes, type ComponentType, type ReactNode } from 'react';
import type { Area, Shortcut } from './area.ts';

type OutsideLink = Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'target' | 'rel' | 'onClick'> & {
  readonly href: string;
};

/** What the app puts around the pages of every area, so that no area has to know another. */
export type AppFrame = {
  readonly shortcuts: readonly Shortcut[];
  /** What each area has about help topics, in the order of the areas. */
  readonly aboutTopics: readonly Pick<Area, 'id' | 'aboutTopics'>[];
  /** What HR finds about each area on its desk. */
  readonly hrDesk: readonly NonNullable<Area['hrDesk']>[];
  /** What waits for the person, area by area. */
  readonly rightNow: readonly NonNullable<Area['rightNow']>[];
  /** The search field in the bar. */
  readonly BarSearch: ComponentType;
  /** What a link to a mail, a phone or somebody else's page needs where the app runs. */
  readonly outside: (address: string) => OutsideLink;
  /** What the municipality has set for this app in `config.json`; empty where it has not. */
  readonly accessibilityStatementUrl: string;
  readonly supportMail: string;
  readonly dpoContact: string;
};

const FrameContext = createContext<AppFrame>({
  shortcuts: [],
  aboutTopics: [],
  hrDesk: [],
  rightNow: [],
  BarSearch: () => null,
  outside: (href) => ({ href }),
  accessibilityStatementUrl: '',
  supportMail: '',
  dpoContact: '',
});

export const AppFrameProvider = ({ frame, children }: { frame: AppFrame; children: ReactNode }) => (
  <FrameContext value={frame}>{children}</FrameContext>
);

export const useAppFrame = (): AppFrame => use(FrameContext);
