/** A row as it was: what stands in its columns, and who made it when. People stand by login name, not by the site's ids. */
export type ArchivedRow = {
  readonly id: number;
  readonly created: string;
  readonly author: string;
  /** By internal name, as SharePoint answers it. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Of a library: the file's name, and whether readers see it. */
  readonly file?: { readonly name: string; readonly published: boolean };
};

export type ArchivedList = {
  readonly key: string;
  /** In the order of their ids: the sign-up queue rests on it. */
  readonly rows: readonly ArchivedRow[];
  readonly bytesOf: (fileName: string) => Promise<Uint8Array<ArrayBuffer>>;
};

export type Archive = { readonly schemaVersion: number; readonly lists: readonly ArchivedList[] };
