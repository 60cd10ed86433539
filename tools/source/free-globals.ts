import type { Node } from 'oxc-parser';
import { lineAt, type SourceFile } from './source-file.ts';
import { visit } from './visit.ts';

export type GlobalUse = { readonly name: string; readonly line: number };

/**
 * Uses of the given globals, plain (`fetch(…)`) or through `globalThis`. A name the file declares itself, anywhere,
 * is taken as its own: coarser than scopes, and a file that calls a thing of its own `fetch` is clear enough.
 */
export function freeGlobals(source: SourceFile, names: ReadonlySet<string>): GlobalUse[] {
  const uses: GlobalUse[] = [];
  const own = new Set<string>();
  visit(source.program, (node, ancestors) => {
    for (const name of namesDeclaredBy(node)) own.add(name);
    if (node.type !== 'Identifier' || !names.has(node.name) || isMereName(node, ancestors.at(-1))) return;
    uses.push({ name: node.name, line: lineAt(source, node.start) });
  });
  return uses.filter(({ name }) => !own.has(name));
}

function namesDeclaredBy(node: Node): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return namesIn(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...namesIn(node.id), ...node.params.flatMap(namesIn)];
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return namesIn(node.local);
    default:
      return [];
  }
}

/** The names a pattern binds: in `{ window: page = 1, ...rest }` they are `page` and `rest`. */
function namesIn(pattern: Node | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) => namesIn(part.type === 'Property' ? part.value : part));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

const valuesInTypeScript = ['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'];

/** `page.location`, `{ location: … }` and names inside types are no global. */
function isMereName(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') {
    return parent.property === node && !parent.computed && !isGlobalThis(parent.object);
  }
  if ('key' in parent) return parent.key === node && !('computed' in parent && parent.computed);
  return parent.type.startsWith('TS') && !valuesInTypeScript.includes(parent.type);
}

const isGlobalThis = (node: Node): boolean => node.type === 'Identifier' && node.name === 'globalThis';
