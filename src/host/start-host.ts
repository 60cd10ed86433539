import { startBrowserHost } from './browser-host.ts';
import type { Host, SignInOptions } from './host.ts';

/** Framed by somebody, or wrapped by a phone's Teams app. Asked first, since TeamsJS waits a minute for no one. */
const mayBeHosted = (): boolean => window.parent !== window.self || 'nativeInterface' in window;

/** Decides once where the app runs. A frame that does not answer is not a host; the app then says so itself. */
export async function startHost(options: SignInOptions): Promise<Host> {
  if (!mayBeHosted()) return startBrowserHost(options);
  const { startTeamsHost } = await import(/* webpackChunkName: "teams-host" */ './teams/start-teams-host.ts');
  return startTeamsHost(options);
}
