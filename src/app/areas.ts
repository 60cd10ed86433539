import type { Area } from '#ui/area.ts';
import { helpArea } from '#features/help/index.ts';

/** The islands of the app, in the order of their tabs. A new area is one line here. */
export const areas: readonly Area[] = [helpArea];
