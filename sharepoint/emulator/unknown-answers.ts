/**
 * What SharePoint answers and nobody has told: the answers that are possible, the likeliest first. A spec, or whoever starts
 * the emulator, says which one is given.
 *
 * - `formUpdate`: whether the form routes let somebody who is no owner write Author and Created.
 * - `folderRights`: whether who holds rights in a folder only may ask the list for rows, and write into the folder by it.
 * - `givingRights`: whether Manage Permissions on a list is enough to give rights on its rows and folders.
 * - `askerKeeps`: when who breaks inheritance comes to hold Full Control there.
 */
export const unknownAnswers = {
  formUpdate: ['refuse', 'allow'],
  folderRights: ['allow', 'refuse'],
  givingRights: ['allow', 'refuse'],
  askerKeeps: ['uncopied', 'always', 'never'],
} as const;

type Possible = typeof unknownAnswers;
export type UnknownAnswers = { readonly [Name in keyof Possible]: Possible[Name][number] };

export const likeliest: UnknownAnswers = {
  formUpdate: unknownAnswers.formUpdate[0],
  folderRights: unknownAnswers.folderRights[0],
  givingRights: unknownAnswers.givingRights[0],
  askerKeeps: unknownAnswers.askerKeeps[0],
};
