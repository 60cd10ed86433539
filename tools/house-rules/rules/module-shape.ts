import type { Node } from 'oxc-parser';
import { isConfiguration } from '#tools/house-rules/places.ts';
import type { CodeRule, Violation } from '#tools/house-rules/rule.ts';
import { lineAt } from '#tools/source/source-file.ts';
import { visit } from '#tools/source/visit.ts';

/** A rule that objects to single nodes of the tree. */
const nodeRule = (
  name: string,
  reason: string,
  objects: (node: Node) => boolean,
  appliesTo: (path: string) => boolean = () => true,
): CodeRule => ({
  name,
  appliesTo,
  find: (source) => {
    const violations: Violation[] = [];
    visit(source.program, (node) => {
      if (objects(node)) violations.push({ line: lineAt(source, node.start), reason });
    });
    return violations;
  },
});

export const moduleShape: readonly CodeRule[] = [
  nodeRule(
    'no-default-export',
    'a named export is called the same everywhere',
    (node) => node.type === 'ExportDefaultDeclaration',
    (path) => !isConfiguration(path),
  ),
  nodeRule(
    'no-export-star',
    'name what leaves the module, so that a reader and a search find it',
    (node) => node.type === 'ExportAllDeclaration',
  ),
  nodeRule(
    'no-enum',
    'a union of strings, with a constant array where the values are listed, reads the same at run time',
    (node) => node.type === 'TSEnumDeclaration',
  ),
  nodeRule(
    'no-grandparent-import',
    "two folders up is too far to follow: write '#layer/path.ts', also inside a layer",
    (node) => 'source' in node && isLiteral(node.source) && node.source.value.startsWith('../../'),
  ),
  nodeRule(
    'no-raw-html',
    'texts come from lists that people edit: draw elements instead',
    (node) =>
      (node.type === 'JSXIdentifier' && node.name === 'dangerouslySetInnerHTML') ||
      (node.type === 'Property' && isName(node.key, 'dangerouslySetInnerHTML')) ||
      (node.type === 'AssignmentExpression' && isHtmlOf(node.left)),
    (path) => path.startsWith('src/'),
  ),
];

const isLiteral = (node: unknown): node is { readonly value: string } =>
  typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string';

const isName = (node: Node, name: string): boolean => node.type === 'Identifier' && node.name === name;

const isHtmlOf = (node: Node): boolean =>
  node.type === 'MemberExpression' && ['innerHTML', 'outerHTML'].some((name) => isName(node.property, name));
