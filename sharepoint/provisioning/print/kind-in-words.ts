import { assertNever } from '#kernel/assert-never.ts';
import type { ColumnFacts } from '#columns/column.ts';
import type { ListDefinition } from '#lists/define-list.ts';

/** What kind of column it is, in Danish; a foreign key says the list it points to. */
export function kindInWords(facts: ColumnFacts, lists: readonly ListDefinition[]): string {
  switch (facts.kind) {
    case 'text':
      return `tekst, højst ${facts.maxLength} tegn`;
    case 'note':
      return 'tekst på flere linjer';
    case 'number':
      return `tal${range(facts)}`;
    case 'currency':
      return `beløb i kroner${range(facts)}`;
    case 'date':
      return 'dato';
    case 'dateTime':
      return 'dato og klokkeslæt';
    case 'yesNo':
      return `ja/nej, fra start ${facts.defaultValue ? 'ja' : 'nej'}`;
    case 'choice':
      return `én af: ${facts.choices.join(', ')}`;
    case 'multiChoice':
      return `flere af: ${facts.choices.join(', ')}`;
    case 'person':
      return 'person';
    case 'link':
      return 'link';
    case 'foreignNumber':
    case 'foreignText':
      return `peger på ${target(facts.to, lists)}`;
    default:
      return assertNever(facts);
  }
}

function range({ min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min !== undefined && max !== undefined) return ` fra ${min} til ${max}`;
  if (min !== undefined) return `, mindst ${min}`;
  return max === undefined ? '' : `, højst ${max}`;
}

/** A list that is not declared yet is named by its key. */
const target = (key: string, lists: readonly ListDefinition[]): string =>
  lists.find((list) => list.key === key)?.title ?? `\`${key}\``;
