import { pages } from '@microsoft/teams-js';
import type { ChannelTab, TabSetup } from '../host.ts';
import { webLink } from '../web-link.ts';
import { pathFromContentUrl } from './deep-link.ts';

/** The tab works from this address alone: the host may give it to a phone's browser, or keep it for years. */
const hostLink = (path: string): string => `${location.origin}${location.pathname}?host=teams#${path}`;

const configOf = ({ entityId, path, name }: ChannelTab): pages.InstanceConfig => ({
  entityId,
  contentUrl: hostLink(path),
  websiteUrl: webLink(path),
  removeUrl: hostLink('/konfigurer'),
  suggestedDisplayName: name,
});

async function saveInto(event: pages.config.SaveEvent, tab: ChannelTab | undefined): Promise<void> {
  if (!tab) return event.notifyFailure();
  try {
    await pages.config.setConfig(configOf(tab));
  } catch {
    return event.notifyFailure(tab.ifNotSaved);
  }
  event.notifySuccess();
}

/** The dialog that sets up a channel tab: its button works while something is chosen, and saves that. */
export function tabSetupOf(): TabSetup | null {
  if (!pages.config.isSupported()) return null;
  let chosen: ChannelTab | undefined;
  pages.config.setValidityState(false);
  pages.config.registerOnSaveHandler((event) => void saveInto(event, chosen));
  return {
    async present() {
      const { contentUrl } = (await pages.getConfig()) as Partial<pages.InstanceConfig>; // a new tab has none yet
      return contentUrl === undefined ? undefined : pathFromContentUrl(contentUrl, location);
    },
    choose(tab) {
      chosen = tab;
      pages.config.setValidityState(tab !== undefined);
    },
  };
}

/** The dialog that removes a tab: nothing has to be cleared up, since nothing belongs to the tab. */
export function letTabBeRemoved(): void {
  if (!pages.config.isSupported()) return;
  pages.config.registerOnRemoveHandler((event) => event.notifySuccess());
  pages.config.setValidityState(true);
}
