import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Host, ThemeName } from './host.ts';

const HostContext = createContext<Host | undefined>(undefined);

export const HostProvider = ({ host, children }: { host: Host; children: ReactNode }) => (
  <HostContext value={host}>{children}</HostContext>
);

export function useHost(): Host {
  const host = use(HostContext);
  if (!host) throw new Error('useHost outside HostProvider');
  return host;
}

/** The theme the host asks for now. */
export function useThemeName(): ThemeName {
  const { themes } = useHost();
  return useSyncExternalStore(themes.subscribe, themes.current);
}
