import { contactUnits } from '#lists/contact-units.list.ts';
import { fundRounds } from '#lists/fund-rounds.list.ts';
import { fundYears } from '#lists/fund-years.list.ts';
import { helpCategories } from '#lists/help-categories.list.ts';
import { helpTopics } from '#lists/help-topics.list.ts';
import { settings } from '#lists/settings.list.ts';
import { talkGuides } from '#lists/talk-guides.list.ts';
import { talkParts } from '#lists/talk-parts.list.ts';
import { topicProposals } from '#lists/topic-proposals.list.ts';

const lists = {
  helpTopics,
  contactUnits,
  helpCategories,
  settings,
  talkGuides,
  talkParts,
  fundYears,
  fundRounds,
  topicProposals,
} as const;

export type EditableList = keyof typeof lists;

/** The lists that HR edits in SharePoint's own pages. */
export const editableLists = Object.keys(lists) as readonly EditableList[];

/** SharePoint's own form for one row: HR edits content there, not in the app. */
export const editFormOf = (siteUrl: string, list: EditableList, id: number): string =>
  `${siteUrl}/${lists[list].url}/EditForm.aspx?ID=${id}`;

/** SharePoint's own page of all rows. Without a view's name it shows the list's default view. */
export const listPageOf = (siteUrl: string, list: EditableList): string => `${siteUrl}/${lists[list].url}`;
