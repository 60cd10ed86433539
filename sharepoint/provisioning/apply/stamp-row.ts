import type { IList } from '@pnp/sp/lists/index.js';

const copenhagen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Who wrote a row and when; without an author only the time. */
export type Stamp = {
  readonly author: { readonly id: number; readonly login: string } | null;
  readonly created: string;
};

type Outcome = { readonly HasException: boolean };

/**
 * Gives a row the author and the time it had, by the route of SharePoint's forms, which alone takes them: that it lets
 * people with full control is widely used and assumed here. The row is read back, since the route has been seen to
 * answer that all is well and to change nothing (vgrem/office365-rest-python-client#843).
 */
export async function stampRow(list: IList, id: number, { author, created }: Stamp): Promise<boolean> {
  const person = author && JSON.stringify([{ Key: author.login }]);
  const time = copenhagen.format(new Date(created));
  const item = list.items.getById(id);
  const outcomes = await item.validateUpdateListItem(
    [
      // the author goes with the editor only (pnp/PnP-PowerShell#1792)
      ...(person ? ['Author', 'Editor'].map((FieldName) => ({ FieldName, FieldValue: person })) : []),
      { FieldName: 'Created', FieldValue: time },
      { FieldName: 'Modified', FieldValue: time },
    ],
    true,
  );
  if ((outcomes as readonly Outcome[]).some(({ HasException }) => HasException)) return false;
  const kept = await item.select('Created', 'AuthorId')<{ Created: string; AuthorId: number }>();
  return kept.Created === created && (author === null || kept.AuthorId === author.id);
}
