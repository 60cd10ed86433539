import type { Node } from 'oxc-parser';
import { lineAt, type SourceFile } from '#tools/source/source-file.ts';
import { visit } from '#tools/source/visit.ts';

export type Import = { readonly specifier: string; readonly line: number; readonly lazy: boolean };

/** Every module a file names: static, lazy, `export … from` and types, since a type ties two files together as well. */
export function importsOf(source: SourceFile): Import[] {
  const imports: Import[] = [];
  visit(source.program, (node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    imports.push({ specifier, line: lineAt(source, node.start), lazy: node.type === 'ImportExpression' });
  });
  return imports;
}

function specifierOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'TSImportType':
      return node.source.value;
    case 'ExportNamedDeclaration':
      return node.source?.value;
    case 'ImportExpression':
      return textOf(node.source);
    default:
      return undefined;
  }
}

/** A computed `import(…)` is reported with an empty specifier, so that no import escapes the check. */
const textOf = (node: Node): string => (node.type === 'Literal' && typeof node.value === 'string' ? node.value : '');
