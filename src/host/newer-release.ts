/** The script that this document was started with; its name holds a hash, so it tells releases apart. */
const runningScript = (): string | null => document.querySelector('script[src]')?.getAttribute('src') ?? null;

const key = 'lederhjaelp.reloadedFrom';

/** A host may block storage. Then a document that came by a reload does not reload again: better a page that asks. */
function mayReloadFrom(script: string): boolean {
  try {
    if (sessionStorage.getItem(key) === script) return false;
    sessionStorage.setItem(key, script);
    return true;
  } catch {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.type !== 'reload';
  }
}

const askServer = (): Promise<Response> => fetch(location.pathname, { cache: 'no-store' });

async function isReplaced(script: string): Promise<boolean> {
  try {
    const answer = await askServer();
    return answer.ok && !(await answer.text()).includes(script);
  } catch {
    return false; // no net: the page that is open stays
  }
}

/** Loads the app anew, unless the server is out of reach: the browser's error page would take all that stands here. */
export async function reloadIfReachable(): Promise<void> {
  const answer = await askServer().catch(() => undefined);
  if (answer?.ok) location.reload();
}

/** A part of the app that the server no longer has, or that the net lost: webpack says both in the same way. */
export const isMissingCode = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'ChunkLoadError';

/**
 * After a release, a tab that has been open for days asks for parts that are gone. Loads the app anew, once for a
 * release, and only when the server really has another one. Says whether it does.
 */
export async function reloadForNewerRelease(error: unknown): Promise<boolean> {
  const script = runningScript();
  if (!isMissingCode(error) || script === null) return false;
  if (!(await isReplaced(script)) || !mayReloadFrom(script)) return false;
  location.reload();
  return true;
}
