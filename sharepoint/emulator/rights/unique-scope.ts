import { webScope } from '#emulator/store/roles.ts';
import type { Securable } from './effective.ts';

/** The scope that rights are given in: undefined while the securable inherits. */
export function uniqueScope(securable: Securable): number | undefined {
  if (securable.is === 'web') return webScope;
  return (securable.is === 'list' ? securable.list.scope : securable.item.scope) ?? undefined;
}
