import { BarSearch } from '#features/help/index.ts';
import type { Host } from '#host/host.ts';
import { outsideLinks } from '#host/outside-link.ts';
import type { AppFrame } from '#ui/app-frame.tsx';
import type { AppArea } from './areas.ts';
import type { Config } from './config.ts';

/** What the pages of every area are given: what the open ones bring, the search, the host's links, what is configured. */
export const appFrame = (
  { accessibilityStatementUrl, supportMail, dpoContact }: Config,
  open: readonly AppArea[],
  host: Host,
): AppFrame => ({
  shortcuts: open.flatMap((area) => area.shortcuts ?? []),
  aboutTopics: open,
  hrDesk: open.flatMap((area) => area.hrDesk ?? []),
  rightNow: open.flatMap((area) => area.rightNow ?? []),
  BarSearch,
  outside: outsideLinks(host),
  accessibilityStatementUrl,
  supportMail,
  dpoContact,
});
