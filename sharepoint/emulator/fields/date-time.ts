import { wrongType } from '#emulator/errors.ts';
import { instantKey } from '#emulator/store/compare-key.ts';
import { dayStart, parseInstant } from '#emulator/site-time.ts';
import { asItIs, type FieldKind } from './field-kind.ts';

const dateOnly = 0;

/** Kept as an instant in whole seconds. A date only is the instant at which the day begins in the site's zone. */
export const dateTime: FieldKind = {
  type: 'DateTime',
  number: 4,
  entityType: 'SP.FieldDateTime',
  extra: { DateTimeCalendarType: 0, DisplayFormat: dateOnly, FriendlyDisplayFormat: 1 },
  comparable: true,
  parse(posted, field) {
    const instant = typeof posted === 'string' ? parseInstant(posted) : undefined;
    if (instant === undefined) throw wrongType('Edm.DateTime');
    return field.extra['DisplayFormat'] === dateOnly ? dayStart(instant) : instantKey(instant);
  },
  answer: asItIs,
  key: (cell) => cell as string,
};
