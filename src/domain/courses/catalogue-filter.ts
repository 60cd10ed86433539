import { courseFormats, targetGroups, type CourseFormat, type TargetGroup } from './course.ts';
import type { Quarter } from './session-time.ts';

export type CatalogueFilter = {
  readonly audience: TargetGroup | null;
  readonly format: CourseFormat | null;
  /** A quarter, or what has no time yet. */
  readonly period: Quarter | 'open' | null;
  /** The slug of a help topic. */
  readonly topic: string | null;
  readonly freeOnly: boolean;
};

export const noFilter: CatalogueFilter = { audience: null, format: null, period: null, topic: null, freeOnly: false };

/** The filter of an address. What the address says and nobody knows is left out, so that an old link still opens. */
export const filterFromParams = (params: URLSearchParams): CatalogueFilter => ({
  audience: oneOf(targetGroups, params.get('maalgruppe')),
  format: oneOf(courseFormats, params.get('form')),
  period: periodFrom(params.get('periode')),
  topic: params.get('emne') || null,
  freeOnly: params.get('ledige') === '1',
});

/** The address of a filter; what is not chosen is not in it. */
export function paramsFromFilter({ audience, format, period, topic, freeOnly }: CatalogueFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (audience) params.set('maalgruppe', audience);
  if (format) params.set('form', format);
  if (period) params.set('periode', period === 'open' ? period : `${period.year}-${period.quarter}`);
  if (topic) params.set('emne', topic);
  if (freeOnly) params.set('ledige', '1');
  return params;
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

function periodFrom(text: string | null): CatalogueFilter['period'] {
  if (text === 'open') return 'open';
  const match = /^(\d{4})-([1-4])$/.exec(text ?? '');
  return match ? { year: Number(match[1]), quarter: Number(match[2]) } : null;
}
