import { parseSync, type Comment, type Program } from 'oxc-parser';

/** A code file, parsed. Offsets in the tree count characters of `text`. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
};

export const isCode = (path: string): boolean => /\.[mc]?[jt]sx?$/.test(path);

/** A file that cannot be parsed stops the check: half a tree would hide violations. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  return { path, text, program, comments };
}

/** The line, from 1, on which the character at `offset` stands. */
export const lineAt = (source: Pick<SourceFile, 'text'>, offset: number): number =>
  source.text.slice(0, offset).split('\n').length;
