import { levels, permission } from './access/levels.ts';
import type { GroupKey } from './access/groups.ts';
import type { ListDefinition } from './define-list.ts';
import { defaultsOf, isAppended, isOfCases } from './natures.ts';

/** What a declaration must not say (docs/laws/natures.md, rules 2-4), in words; nothing when it stands. */
export const objectionsTo = (list: ListDefinition): string[] => [
  ...toItsNature(list),
  ...toItsPeople(list),
  ...toItsAccess(list),
  ...(isOfCases(list) ? toItsCases(list) : []),
];

function toItsNature({ nature, sharing, library, columns }: ListDefinition): string[] {
  const unique = Object.values(columns).some((column) => column.unique);
  return [
    ...(defaultsOf(nature, sharing) ? [] : [`${nature} cannot be shared as ${sharing}`]),
    ...(library && sharing !== 'list' ? ['a library cannot keep rows to their authors or in cases'] : []),
    ...(unique && sharing !== 'list' ? [`SharePoint has no unique columns where rows are shared as ${sharing}`] : []),
  ];
}

/** Whoever may be found in a list is never found by search, and is forgotten after a time that is said. */
function toItsPeople({ people, columns, noCrawl, retention }: ListDefinition): string[] {
  const named = people.filter((key) => key !== 'author');
  const unnamed = Object.entries(columns).filter(([key, { kind }]) => kind === 'person' && !named.includes(key));
  return [
    ...named.filter((key) => !(key in columns)).map((key) => `it has no column ${key} to name people in`),
    ...unnamed.map(([key]) => `the column ${key} names people and is not among them`),
    ...(people.length > 0 && !noCrawl ? ['people in it could be found by search'] : []),
    ...(people.length > 0 && !retention ? ['people in it would never be forgotten'] : []),
  ];
}

function toItsAccess(list: ListDefinition): string[] {
  const held = Object.entries(list.access) as [GroupKey, keyof typeof levels][];
  const may = (group: GroupKey, bit: number): boolean =>
    held.some(([holder, level]) => holder === group && (levels[level].mask.low & bit) !== 0);
  const others = held.map(([group]) => group).filter((group) => group !== 'hr');
  return [
    ...(isAppended(list.nature)
      ? others.filter((group) => may(group, permission.editListItems)).map((group) => `${group} could change its rows`)
      : []),
    ...held
      .map(([group]) => group)
      .filter((group) => may(group, permission.managePermissions) && !(group === 'hr' && isOfCases(list)))
      .map((group) => `${group} could give its permissions away`),
    ...(isOfCases(list)
      ? others.filter((group) => may(group, permission.addListItems)).map((group) => `${group} could add in every case`)
      : []),
    ...(list.sharing === 'caseOnly'
      ? others.filter((group) => may(group, permission.viewListItems)).map((group) => `${group} could read every case`)
      : []),
  ];
}

/** What the form route takes without reading it by the site's language: the only way into a folder (docs/laws/cases.md, rule 5). */
const plainKinds = ['text', 'note', 'choice', 'foreignText'];

function toItsCases({ columns, validation }: ListDefinition): string[] {
  const { caseKey, requestId } = columns;
  return [
    ...(caseKey?.indexed ? [] : ['its rows need an indexed column caseKey']),
    ...(requestId ? [] : ['its rows need a column requestId']),
    ...(validation ? ['a folder, which has no cells, could not meet its formula'] : []),
    ...Object.entries(columns)
      .filter(([, { kind }]) => !plainKinds.includes(kind))
      .map(([key]) => `the column ${key} is not text, and a case takes nothing else`),
  ];
}
