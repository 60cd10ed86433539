import type { Area } from '#ui/area.ts';
import { aboutArea } from '#features/about/index.ts';
import { helpArea } from '#features/help/index.ts';
import { hrArea } from '#features/hr/index.ts';

/** The islands of the app, in the order of their tabs. A new area is one line here. */
export const areas: readonly Area[] = [helpArea, hrArea, aboutArea];
