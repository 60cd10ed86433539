import { BarSearch } from '#features/help/index.ts';
import type { AppFrame } from '#ui/app-frame.tsx';
import { areas } from './areas.ts';
import type { Config } from './config.ts';

const shortcuts = areas.flatMap((area) => area.shortcuts ?? []);
const rightNow = areas.flatMap((area) => area.rightNow ?? []);

/** What the pages of every area are given: the shortcuts of them all, the search, and what the municipality has set. */
export const appFrame = ({ accessibilityStatementUrl, supportMail, dpoContact }: Config): AppFrame => ({
  shortcuts,
  aboutTopics: areas,
  rightNow,
  BarSearch,
  accessibilityStatementUrl,
  supportMail,
  dpoContact,
});
