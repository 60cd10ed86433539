import type { Node } from 'oxc-parser';
import { isTest } from '#tools/layers/layer-of.ts';
import type { CodeRule, Violation } from '#tools/house-rules/rule.ts';
import { freeGlobals } from '#tools/source/free-globals.ts';
import { lineAt, type SourceFile } from '#tools/source/source-file.ts';
import { visit } from '#tools/source/visit.ts';

const worldly = new Set([
  'crypto',
  'document',
  'fetch',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'sessionStorage',
  'setTimeout',
  'setInterval',
  'window',
]);

/** Rules get today, chance and data as arguments; then a table of examples is all the test they need. */
export const domainPurity: CodeRule = {
  name: 'domain-purity',
  appliesTo: (path) => /^src\/(domain|kernel)\//.test(path) && !isTest(path),
  find: (source) => {
    const violations: Violation[] = [...worldlyGlobals(source)];
    visit(source.program, (node) => {
      const reason = impurity(node, source.path);
      if (reason) violations.push({ line: lineAt(source, node.start), reason });
    });
    return violations;
  },
};

const worldlyGlobals = (source: SourceFile): Violation[] =>
  freeGlobals(source, worldly).map(({ name, line }) => ({ line, reason: `'${name}' is the outside world` }));

function impurity(node: Node, path: string): string | undefined {
  switch (node.type) {
    case 'NewExpression':
      return node.arguments.length === 0 && isNamed(node.callee, 'Date')
        ? 'take the instant as an argument'
        : undefined;
    case 'CallExpression':
      return isNamed(node.callee, 'Date') ? 'take the instant as an argument' : undefined;
    case 'MemberExpression':
      if (isMember(node, 'Date', 'now')) return 'take the instant as an argument';
      return isMember(node, 'Math', 'random') ? 'take chance as an argument' : undefined;
    case 'AwaitExpression':
      return 'a rule waits for nothing; read before it, write after it';
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return node.async ? 'a rule is not async; read before it, write after it' : undefined;
    case 'ThrowStatement':
      return path.startsWith('src/domain/') ? 'a refusal is a value: return refused(…)' : undefined;
    default:
      return undefined;
  }
}

const isNamed = (node: Node, name: string): boolean => node.type === 'Identifier' && node.name === name;

const isMember = (node: Node & { type: 'MemberExpression' }, object: string, property: string): boolean =>
  isNamed(node.object, object) && isNamed(node.property, property);
