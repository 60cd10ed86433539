import { app } from '@microsoft/teams-js';
import { pathFromContentUrl } from './deep-link.ts';

type Resumed = { readonly path: string; readonly context: Promise<app.Context> };

/**
 * Lets the host put the app to sleep when somebody leaves the tab, and wake it up for another tab of the same app: then
 * the address it names is all that counts, else one committee's page would stand in another's channel.
 */
export function followResumes(resumed: (by: Resumed) => void): void {
  try {
    // Registering both is what tells the host that the app may sleep. There is nothing to save first.
    app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => undefined);
    app.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
      const path = pathFromContentUrl(String(contentUrl), location) ?? '/';
      if (location.hash !== `#${path}`) location.hash = path;
      resumed({ path, context: app.getContext() });
      void app.notifySuccess();
    });
  } catch {
    // a host without this never wakes anything up
  }
}
