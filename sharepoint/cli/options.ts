import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refused } from './refused.ts';

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig['options']>;

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; strict: true; allowPositionals: false }>
>['values'];

/** The options of a command, or a refusal that says which one is not understood. */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
): Parsed<Options> {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refused(`Forstår ikke kommandoen: ${reason.split('. ')[0]}. Prøv --help.`);
  }
}

/** A whole number of at least `min`, or a refusal that names the option. */
export function wholeNumber(name: string, text: string, min: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min) throw new Refused(`--${name} skal være et helt tal på mindst ${min}.`);
  return value;
}
