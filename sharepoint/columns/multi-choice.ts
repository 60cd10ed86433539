import { accepted, refused } from '#kernel/result.ts';
import { valueOf, type Labels } from './choice.ts';
import { column, type Column, type ColumnOptions } from './column.ts';

/** Any number of a few fixed values. Unknown ones are left out: a value that was taken away must not hide the row. */
export function multiChoice<Value extends string>(
  options: Omit<ColumnOptions<boolean>, 'indexed' | 'unique'> & { readonly labels: Labels<Value> },
): Column<readonly Value[]> & { readonly labels: Labels<Value> } {
  const { labels } = options;
  const built = column<readonly Value[]>(
    options,
    { kind: 'multiChoice', choices: Object.values<string>(labels), labels },
    {
      read(wire) {
        const chosen = wire ?? [];
        if (!Array.isArray(chosen)) return refused(`expected choices, got ${typeof chosen}`);
        return accepted(chosen.map((label) => valueOf(labels, label)).filter((value) => value !== undefined));
      },
      write: (values) => values.map((value) => labels[value]),
    },
  );
  return { ...built, labels };
}
