import type { IList } from '@pnp/sp/lists/index.js';
import type { ArchivedRow } from '../archive/archive.ts';

const copenhagen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});

type Outcome = { readonly HasException: boolean };

/**
 * Gives a row the author and the time it had, by the route of SharePoint's forms, which alone takes them. Says whether
 * SharePoint did: it is assumed that it lets a site owner (reference/sharepoint.md), and not known for every tenant.
 */
export async function stampRow(list: IList, id: number, { author, created }: ArchivedRow): Promise<boolean> {
  if (author === '') return false;
  const person = JSON.stringify([{ Key: author }]);
  const time = copenhagen.format(new Date(created));
  const outcomes = await list.items.getById(id).validateUpdateListItem(
    [
      { FieldName: 'Author', FieldValue: person },
      { FieldName: 'Editor', FieldValue: person },
      { FieldName: 'Created', FieldValue: time },
      { FieldName: 'Modified', FieldValue: time },
    ],
    true,
  );
  return (outcomes as readonly Outcome[]).every(({ HasException }) => !HasException);
}
