import { BarSearch } from '#features/help/index.ts';
import type { AppFrame } from '#ui/app-frame.tsx';
import type { Area } from '#ui/area.ts';
import type { Config } from './config.ts';

/** What the pages of every area are given: what the open ones bring, the search, and what the municipality has set. */
export const appFrame = (
  { accessibilityStatementUrl, supportMail, dpoContact }: Config,
  open: readonly Area[],
): AppFrame => ({
  shortcuts: open.flatMap((area) => area.shortcuts ?? []),
  aboutTopics: open,
  rightNow: open.flatMap((area) => area.rightNow ?? []),
  BarSearch,
  accessibilityStatementUrl,
  supportMail,
  dpoContact,
});
