import type { EntityKind } from './resource.ts';

/** The region of the site: Danish, in Copenhagen's zone, as the municipality's sites are. */
export const regionalSettings: EntityKind<'regionalSettings'> = {
  shape: 'entity',
  type: () => 'SP.RegionalSettings',
  set: () => 'SP.ApiData.RegionalSettings',
  path: () => 'Web/RegionalSettings',
  properties: () => ({ LocaleId: 1030, FirstDayOfWeek: 1, FirstWeekOfYear: 2, Time24: true, ListSeparator: ';' }),
  links: { TimeZone: () => ({ kind: 'timeZone', of: null }) },
};

export const timeZone: EntityKind<'timeZone'> = {
  shape: 'entity',
  type: () => 'SP.TimeZone',
  set: () => 'SP.ApiData.TimeZones',
  path: () => 'Web/RegionalSettings/TimeZone',
  properties: () => ({
    Id: 3,
    Description: '(UTC+01:00) Bruxelles, København, Madrid, Paris',
    Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 },
  }),
};
