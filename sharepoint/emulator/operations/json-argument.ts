import { badExpression } from '#emulator/errors.ts';
import { argument } from '#emulator/resources/resource.ts';
import type { Arguments } from '#emulator/wire/path.ts';

/** An object as the argument of a call, in JSON of which clients write the quotes singly too; undefined when there is none. */
export function jsonArgument(args: Arguments, name: string): Readonly<Record<string, unknown>> | undefined {
  const text = argument(args, name);
  if (text === undefined || text === null) return undefined;
  for (const json of [String(text), String(text).replaceAll("'", '"')]) {
    try {
      const parsed: unknown = JSON.parse(json);
      if (typeof parsed === 'object' && parsed !== null) return parsed as Readonly<Record<string, unknown>>;
    } catch {
      continue;
    }
  }
  throw badExpression(String(text));
}
