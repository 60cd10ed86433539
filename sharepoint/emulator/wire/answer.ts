/** A value with named parts, such as a permission mask. */
export class Complex {
  readonly type: string;
  readonly parts: Readonly<Record<string, unknown>>;

  constructor(type: string, parts: Readonly<Record<string, unknown>>) {
    this.type = type;
    this.parts = parts;
  }
}

/** Something with an address. `links` are the navigation properties; only the expanded ones carry content. */
export type Entity = {
  readonly is: 'entity';
  readonly type: string;
  readonly set: string;
  /** The address of the web it stands in, when that is another than the one spoken to. */
  readonly siteUrl?: string;
  /** Below `_api/`. */
  readonly path: string;
  /** The id in metadata, where it isn't the address. */
  readonly id?: string;
  readonly etag?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly expanded: Readonly<Record<string, Content | null>>;
  readonly deferred: readonly string[];
};

export type Collection = {
  readonly is: 'collection';
  readonly set: string;
  readonly entities: readonly Entity[];
  readonly nextLink?: string;
};

export type Content = Entity | Collection;

/** One value: a property, or what a call gives. */
export type Single = {
  readonly is: 'value';
  readonly name: string;
  readonly value: unknown;
  /** What a list of values is of, when they are not plain. */
  readonly of?: string;
};

/** A property as it is, with nothing around it. */
export type Text = { readonly is: 'text'; readonly text: string };

/** JSON of its own kind, the same at every level of metadata. */
export type Raw = { readonly is: 'raw'; readonly json: unknown };

/** A file's bytes. */
export type Bytes = { readonly is: 'bytes'; readonly bytes: Uint8Array };

export type Answer = {
  readonly status: 200 | 201 | 204;
  readonly content?: Content | Single | Raw | Text | Bytes;
  readonly etag?: string;
};

export const noContent = (etag?: string): Answer => ({ status: 204, etag });
export const value = (name: string, of: unknown): Answer => ({
  status: 200,
  content: { is: 'value', name, value: of },
});
