import { asItIs, type FieldKind } from './field-kind.ts';

/** What nobody writes: links drawn by SharePoint's own pages, GUIDs, content types. */
const serverOnly = (type: string, number: number): FieldKind => ({
  type,
  number,
  entityType: 'SP.Field',
  extra: {},
  comparable: false,
  parse: () => null,
  answer: asItIs,
  key: (cell) => String(cell),
});

export const computed: FieldKind = { ...serverOnly('Computed', 12), entityType: 'SP.FieldComputed' };
export const guid: FieldKind = { ...serverOnly('Guid', 14), entityType: 'SP.FieldGuid', comparable: true };
export const contentTypeId = serverOnly('ContentTypeId', 25);
