import { app } from '@microsoft/teams-js';
import { pathFromContentUrl } from './deep-link.ts';

/** The tab that the host shows now. It says no more of itself than its address where `context` is missing. */
type Resumed = { readonly path: string; readonly context?: app.Context | undefined };

/** A host answers at once, or not at all. */
const patienceMs = 2_000;

const soon = (context: Promise<app.Context>): Promise<app.Context | undefined> =>
  Promise.race([
    context.catch(() => undefined),
    new Promise<undefined>((resolve) => {
      setTimeout(() => resolve(undefined), patienceMs);
    }),
  ]);

/**
 * Lets the host put the app to sleep when somebody leaves the tab, and wake it up for another tab of the same app: then
 * the address it names is all that counts, else one committee's page would stand in another's channel. The page is shown
 * once the host has said in which channel it stands, since its links lead there; of two tabs, only the last is shown.
 */
export function followResumes(resumed: (by: Resumed) => void): void {
  let latest = 0;
  try {
    // Registering both is what tells the host that the app may sleep. There is nothing to save first.
    app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => undefined);
    app.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
      latest += 1;
      const turn = latest;
      const path = pathFromContentUrl(String(contentUrl), location) ?? '/';
      void soon(app.getContext()).then((context) => {
        if (turn !== latest) return;
        resumed({ path, context });
        void app.notifySuccess();
      });
    });
  } catch {
    // a host without this never wakes anything up
  }
}
