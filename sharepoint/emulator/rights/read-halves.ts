import { wrongType } from '#emulator/errors.ts';
import type { Body } from '#emulator/wire/body.ts';

/** Reads a posted `BasePermissions: { High: '48', Low: '134418433' }`; undefined when none was posted. */
export function readHalves({
  BasePermissions: posted,
}: Body): { readonly high: number; readonly low: number } | undefined {
  if (posted === undefined || posted === null) return undefined;
  const { High, Low } = Object(posted) as Record<string, unknown>;
  return { high: half(High), low: half(Low) };
}

function half(value: unknown): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 0xffffffff) throw wrongType('Edm.Int64');
  return number;
}
