import { contactUnits } from '#lists/contact-units.list.ts';
import { helpTopics } from '#lists/help-topics.list.ts';

const lists = { helpTopics, contactUnits } as const;

/** SharePoint's own form for one row: HR edits content there, not in the app. */
export const editFormOf = (siteUrl: string, list: keyof typeof lists, id: number): string =>
  `${siteUrl}/${lists[list].url}/EditForm.aspx?ID=${id}`;

/** SharePoint's own page of all rows. */
export const listPageOf = (siteUrl: string, list: keyof typeof lists): string =>
  `${siteUrl}/${lists[list].url}/AllItems.aspx`;
