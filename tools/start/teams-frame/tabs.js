// The tabs that somebody has set up in a channel.

const key = 'kanalfaner';

export const channelTabs = () => JSON.parse(localStorage.getItem(key) ?? '[]');

const keep = (tabs) => localStorage.setItem(key, JSON.stringify(tabs));

/** A channel of its own for each new tab; one that is set up anew keeps its channel and its name, as in Teams. */
export function keepChannelTab(present, config) {
  const tabs = channelTabs();
  const channelId = present?.channelId ?? `19:kanal-${Date.now()}@thread.tacv2`;
  const title = present?.title ?? config.suggestedDisplayName;
  const tab = { ...config, channelId, title };
  keep([...tabs.filter((one) => one.channelId !== channelId), tab]);
  return tab;
}

export const dropChannelTab = ({ channelId }) => keep(channelTabs().filter((one) => one.channelId !== channelId));
