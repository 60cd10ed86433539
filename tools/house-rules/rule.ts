import type { SourceFile } from '#tools/source/source-file.ts';

export type Violation = { readonly line: number; readonly reason: string };

/** A rule about one parsed code file. */
export type CodeRule = {
  readonly name: string;
  readonly appliesTo: (path: string) => boolean;
  readonly find: (source: SourceFile) => Violation[];
};

/** A rule about the text of any file, code or not; `files` are all of them, since a text may lead to another. */
export type TextRule = {
  readonly name: string;
  readonly appliesTo: (path: string) => boolean;
  readonly find: (text: string, path: string, files: ReadonlyMap<string, string>) => Violation[];
};

/** A rule about the names of files and folders; a sentence for each file it refuses. */
export type PathRule = {
  readonly name: string;
  readonly find: (path: string, all: ReadonlySet<string>) => string | undefined;
};
