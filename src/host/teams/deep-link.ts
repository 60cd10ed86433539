/** Where a tab is, as Teams names it. */
export type TabPlace = {
  /** The catalogue's id, which differs from the manifest's where an admin has uploaded the app: read it at run time. */
  readonly appId: string;
  readonly entityId: string;
  readonly tenantId: string;
  /** Empty for a personal tab. */
  readonly channelId: string;
};

type Linked = { readonly path: string; readonly label: string; readonly webUrl: string };

/** Teams on Windows cuts off what is longer. */
const longestLink = 1900;

/**
 * A link that opens a page of the app in Teams, and in a browser where Teams can't. The page stands in it twice: Teams
 * forgets `subEntityId` when the link is clicked in the channel it leads to
 * (OfficeDev/microsoft-teams-library-js#3083).
 */
export function teamsLink(place: TabPlace, { path, label, webUrl }: Linked): string {
  const context = { subEntityId: path, ...(place.channelId && { channelId: place.channelId }) };
  const query = [
    `webUrl=${encodeURIComponent(webUrl)}`,
    `label=${encodeURIComponent(label)}`,
    `tenantId=${encodeURIComponent(place.tenantId)}`,
    `context=${encodeURIComponent(JSON.stringify(context))}`,
  ].join('&');
  const [app, entity] = [encodeURIComponent(place.appId), encodeURIComponent(place.entityId)];
  const link = `https://teams.microsoft.com/l/entity/${app}/${entity}?${query}`;
  return link.length > longestLink ? webUrl : link;
}

/** A path of the app out of what a link says, which anybody may have written: nothing but a path with a query gets through. */
export function pathFromSubPage(subPageId: string | undefined): string | undefined {
  const isPath =
    subPageId !== undefined &&
    subPageId.length <= 500 &&
    /^\/(?!\/)[\p{L}\p{N}\-._~%!$&'()*+,;=:@/?]*$/u.test(subPageId);
  return isPath ? subPageId : undefined;
}

/** The page in the address that a host was given for a tab; undefined when the address is not ours. */
export function pathFromContentUrl(contentUrl: string, ours: { readonly origin: string }): string | undefined {
  if (!URL.canParse(contentUrl)) return undefined;
  const { origin, hash } = new URL(contentUrl);
  return origin === ours.origin ? pathFromSubPage(hash.slice(1) || '/') : undefined;
}
