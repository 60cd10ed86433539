/** Pieces that hostile requests are mixed of, for the routes of files, the recycle bin and CAML. */
export const pathPieces = [
  '/RecycleBin',
  '/RootFolder',
  '/files',
  '/folders',
  '/AttachmentFiles',
  '/getchanges',
  '/$value',
  '/File',
  "getFolderByServerRelativePath('Shared Documents')",
  'sitepages/pages',
] as const;

export const bodyNames = ['query', 'ViewXml', 'Paging', 'ChangeTokenStart', 'Item', 'ServerRelativeUrl'] as const;

export const bodyPlaces = [
  '/getitems',
  '/RenderListDataAsStream',
  '/getchanges',
  '/RootFolder/folders',
  '/items(1)/ShareLink',
] as const;
