import { app, calendar, FrameContexts, HostName, pages, sharing } from '@microsoft/teams-js';
import { NotInAHost, type Host, type SignInOptions } from '../host.ts';
import { adminConsentLinkOf } from '../sign-in-scope.ts';
import { webLink } from '../web-link.ts';
import { answerBackButton } from './back-button.ts';
import { composeAppointment } from './compose-appointment.ts';
import { pathFromSubPage, teamsLink } from './deep-link.ts';
import { hostThemes } from './host-themes.ts';
import { nestedSignIn } from './nested-sign-in.ts';
import { followResumes } from './resume.ts';
import { letTabBeRemoved, tabSetupOf } from './tab-setup.ts';

const patienceMs = 8_000;

/** Rejects when the frame around us never answers: a foreign page, not a host. */
const outOfPatience = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new NotInAHost('the frame did not answer')), patienceMs);
  });

const sayDrawn = (): void => {
  app.notifyAppLoaded();
  void app.notifySuccess();
};

/** TeamsJS lays the way to the host's sign-in. Without it MSAL would quietly try one that can't work in a frame. */
function expectSignIn(): void {
  if ('nestedAppAuthBridge' in window || '__initializeNestedAppAuth' in window) return;
  sayDrawn(); // else the host covers what we say with its own waiting screen
  throw new NotInAHost('the host can not sign in');
}

/** The app inside Teams, Outlook or Microsoft 365. Throws `NotInAHost` when there is no such host around us. */
export async function startTeamsHost(options: SignInOptions): Promise<Host> {
  const origins = __HOST_ORIGINS__.length > 0 ? [...__HOST_ORIGINS__] : undefined;
  await Promise.race([app.initialize(origins), outOfPatience()]);
  const context = await app.getContext();
  expectSignIn();
  // another one when the host uses the frame for another tab, and none when it does not say which
  let now: app.Context | undefined = context;
  const frame = frameOf(context);
  const themes = hostThemes(context.app.theme);
  const resumed = (by: app.Context | undefined): void => {
    now = by;
    if (by) themes.change(by.app.theme);
  };
  const tabPath = frame === 'content' ? followTab(context, resumed) : () => null;
  if (frame === 'remove') letTabBeRemoved();
  return {
    kind: 'teams',
    frame,
    tabSetup: frame === 'settings' ? tabSetupOf() : null,
    tabPath: () => (now?.channel ? tabPath() : null),
    locale: context.app.locale,
    themes,
    accountKey: context.user?.id ?? null,
    ...nestedSignIn(options, context.user),
    drawn: sayDrawn,
    open: (address) => {
      app.openLink(address).catch(() => window.open(address, '_blank', 'noopener'));
    },
    linkTo: webLink,
    linkToShare: (path, label) => (now ? linksOf(now) : webLink)(path, label),
    share: sharing.isSupported() ? shareByHost : null,
    composeAppointment: calendar.isSupported() ? composeAppointment : null,
    adminConsentLink: adminConsentLinkOf(options),
  };
}

function frameOf({ page }: app.Context): Host['frame'] {
  if (page.frameContext === FrameContexts.settings) return 'settings';
  return page.frameContext === FrameContexts.remove ? 'remove' : 'content';
}

/** Goes where the link pointed, and from then on where the host points. Gives the page that the tab is. */
function followTab({ page, user }: app.Context, resumed: (by: app.Context | undefined) => void): () => string {
  let tabPath = location.hash.slice(1) || '/';
  const linked = pathFromSubPage(page.subPageId);
  // a document that is loaded again, such as after a release, stays where the person had come to
  if (linked !== undefined && !isReload()) history.replaceState(history.state, '', `#${linked}`);
  const beginAt = answerBackButton();
  followResumes(({ path, context }) => {
    tabPath = path;
    beginAt(`#${path}`);
    if (location.hash !== `#${path}`) location.hash = path;
    // a host that says no more of itself has the same person before it, as far as anybody knows
    if (context && context.user?.id !== user?.id) location.reload();
    resumed(context);
  });
  return () => tabPath;
}

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload';
}

/** Only Teams opens its own links in place; in Outlook and Microsoft 365 the web's address is as good and shorter. */
function linksOf({ app: { appId, host }, page, channel, user }: app.Context): Host['linkToShare'] {
  const isTeams = host.name === HostName.teams || host.name === HostName.teamsModern;
  if (!isTeams || !appId || !page.id || !pages.isSupported()) return webLink;
  const place = {
    appId: String(appId),
    entityId: page.id,
    tenantId: user?.tenant?.id ?? '',
    channelId: channel?.id ?? '',
  };
  return (path, label) => teamsLink(place, { path, label, webUrl: webLink(path) });
}

const shareByHost = (address: string): Promise<void> =>
  sharing.shareWebContent({ content: [{ type: 'URL', url: address, preview: true }] }).catch(() => undefined);
