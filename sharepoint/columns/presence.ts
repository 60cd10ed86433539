import { accepted, refused, type Result } from '#kernel/result.ts';
import type { Codec, Presence } from './column.ts';

const isEmpty = (wire: unknown): wire is null | undefined | '' => wire === null || wire === undefined || wire === '';

/**
 * Wraps the codec of a present value: an empty cell reads as null, and is refused when the column is required.
 * SharePoint answers null for a cell that was never filled in, whatever its kind.
 */
export function orEmpty<Value, Required extends boolean>(
  required: Required | undefined,
  codec: Codec<Value>,
): Codec<Presence<Value, Required>> {
  type Present = Presence<Value, Required>;
  return {
    read(wire): Result<Present, string> {
      if (!isEmpty(wire)) return codec.read(wire);
      return required ? refused('a required cell is empty') : accepted(null as Present);
    },
    write: (value) => (value === null ? null : codec.write(value)),
  };
}
