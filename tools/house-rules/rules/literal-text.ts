import type { JSXAttribute, Node } from 'oxc-parser';
import { isBundled, isCatalogue } from '#tools/house-rules/places.ts';
import type { CodeRule, Violation } from '#tools/house-rules/rule.ts';
import { lineAt } from '#tools/source/source-file.ts';
import { visit } from '#tools/source/visit.ts';

const attributesPeopleRead = new Set([
  'alt',
  'label',
  'placeholder',
  'title',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
]);

/** Every word of the interface is an entry of a catalogue: there it is translated, and HR can have it changed. */
export const literalText: CodeRule = {
  name: 'literal-text',
  appliesTo: (path) => isBundled(path) && !isCatalogue(path),
  find: (source) => {
    const violations: Violation[] = [];
    visit(source.program, (node) => {
      for (const literal of textsIn(node)) {
        const reason = `'${literal.text.trim()}' is read by people: move it to a *.da.ts catalogue and its *.en.ts twin`;
        violations.push({ line: lineAt(source, literal.start), reason });
      }
    });
    return violations;
  },
};

type Text = { readonly text: string; readonly start: number };

function textsIn(node: Node): Text[] {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return node.children.flatMap(wordsOf);
  if (node.type === 'JSXAttribute' && node.value && attributesPeopleRead.has(nameOf(node))) return wordsOf(node.value);
  return [];
}

const nameOf = ({ name }: JSXAttribute): string => (name.type === 'JSXIdentifier' ? name.name : '');

/** The literals an expression can show: through braces, both arms of a choice, `&&`, `??` and templates. */
function wordsOf(node: Node): Text[] {
  switch (node.type) {
    case 'JSXText':
      return words(node.value, node.start);
    case 'Literal':
      return typeof node.value === 'string' ? words(node.value, node.start) : [];
    case 'TemplateLiteral':
      return node.quasis.flatMap((quasi) => words(quasi.value.raw, quasi.start));
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return wordsOf(node.expression);
    case 'ConditionalExpression':
      return [...wordsOf(node.consequent), ...wordsOf(node.alternate)];
    case 'LogicalExpression':
      return [...wordsOf(node.left), ...wordsOf(node.right)];
    default:
      return [];
  }
}

/** Signs such as `·` or `–` need no translation. */
const words = (text: string, start: number): Text[] =>
  /\p{L}/u.test(text) ? [{ text, start: start + text.length - text.trimStart().length }] : [];
