import type { Node } from 'oxc-parser';
import { isListing } from '#tools/house-rules/places.ts';
import type { CodeRule, Violation } from '#tools/house-rules/rule.ts';
import { lineAt, type SourceFile } from '#tools/source/source-file.ts';
import { visit } from '#tools/source/visit.ts';

const mostLinesOfFile = 250;
const mostLinesOfFunction = 60;

/** A file has one job, and a function is seen at one glance. Catalogues, content and tests may grow. */
export const size: CodeRule = {
  name: 'size',
  appliesTo: (path) => !isListing(path),
  find: (source) => [...longFile(source), ...longFunctions(source)],
};

function longFile(source: SourceFile): Violation[] {
  const lines = lineAt(source, source.text.trimEnd().length);
  if (lines <= mostLinesOfFile) return [];
  return [{ line: lines, reason: `${lines} lines; at ${mostLinesOfFile} a file has more than one job` }];
}

function longFunctions(source: SourceFile): Violation[] {
  const violations: Violation[] = [];
  visit(source.program, (node) => {
    if (!isFunction(node)) return;
    const line = lineAt(source, node.start);
    const lines = lineAt(source, node.end) - line + 1;
    if (lines <= mostLinesOfFunction) return;
    violations.push({ line, reason: `a function of ${lines} lines; ${mostLinesOfFunction} fit on a screen` });
  });
  return violations;
}

const isFunction = (node: Node): boolean =>
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type);
