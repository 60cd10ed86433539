/** What SharePoint itself says of a row: who wrote it and when, whatever the row claims. */
export type Stamps = {
  readonly author: string;
  readonly editor: string;
  readonly created: string;
  readonly modified: string;
};
