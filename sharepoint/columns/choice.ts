import { accepted, refused } from '#kernel/result.ts';
import { column, type Codec, type Column, type ColumnOptions, type Presence } from './column.ts';
import { orEmpty } from './presence.ts';

/** Code name → the words that stand in SharePoint's menu (Danish where people edit the list, the code itself where they don't). */
export type Labels<Value extends string> = Readonly<Record<Value, string>>;

export const valueOf = <Value extends string>(labels: Labels<Value>, label: unknown): Value | undefined =>
  (Object.keys(labels) as Value[]).find((value) => labels[value] === label);

type ChoiceOptions<Value extends string, Required extends boolean> = ColumnOptions<Required> & {
  readonly labels: Labels<Value>;
  /** What an unknown or missing choice reads as. SharePoint doesn't check choices that are written by REST. */
  readonly fallback?: NoInfer<Value>;
};

/** A column that keeps its choices by their names, so that a catalogue can take their words from it. */
type ChoiceColumn<Value extends string, Held> = Column<Held> & { readonly labels: Labels<Value> };

/** One of a few fixed values. */
export function choice<Value extends string>(
  options: ChoiceOptions<Value, boolean> & { readonly fallback: NoInfer<Value> },
): ChoiceColumn<Value, Value>;
export function choice<Value extends string, const Required extends boolean = false>(
  options: ChoiceOptions<Value, Required>,
): ChoiceColumn<Value, Presence<Value, Required>>;
export function choice<Value extends string>(
  options: ChoiceOptions<Value, boolean>,
): ChoiceColumn<Value, Value | null> {
  const { labels, fallback } = options;
  const exact: Codec<Value> = {
    read(wire) {
      const value = valueOf(labels, wire) ?? fallback;
      return value === undefined ? refused(`unknown choice ${JSON.stringify(wire)}`) : accepted(value);
    },
    write: (value) => labels[value],
  };
  const defaultChoice = fallback === undefined ? undefined : labels[fallback];
  const facts = { kind: 'choice', choices: Object.values<string>(labels), labels, defaultChoice } as const;
  return {
    ...column<Value | null>(
      options,
      facts,
      fallback === undefined ? orEmpty(options.required, exact) : (exact as Codec<Value | null>),
    ),
    labels,
  };
}
