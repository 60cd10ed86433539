/** A request with its body read: the same for one that came by HTTP and one that came as a part of a batch. */
export type Call = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  /** The body as it came, for files; a part of a batch has text only. */
  readonly bytes?: Uint8Array;
};
