// The part of the Teams tab protocol that this app uses: requests by message, answers with the request's ids.
import { nestedAuth, tenant } from './nested-auth.js';

const inTeams = {
  pages: { appButton: {}, tabs: {}, config: {}, backStack: {}, currentApp: {} },
  chat: {},
  calendar: {},
  sharing: {},
};

/** What each host offers. The app has to ask, so each has something that another lacks. */
const hosts = {
  teams: { hostName: 'Teams', supports: { app: {}, nestedAppAuth: {}, ...inTeams } },
  outlook: { hostName: 'Outlook', supports: { app: {}, nestedAppAuth: {}, mail: {}, pages: { appButton: {} } } },
  office: { hostName: 'Office', supports: { app: {}, nestedAppAuth: {} } },
  bare: { hostName: 'Teams', supports: { app: {} } },
};

const runtimeOf = ({ supports }) => ({
  apiVersion: 4,
  isNAAChannelRecommended: 'nestedAppAuth' in supports,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports,
});

const clock = () => performance.timeOrigin + performance.now();

/** The context as Teams sends it: flat; TeamsJS gives it its shape. */
export const contextOf = ({ person, theme, locale, frameContext, host, tab }) => ({
  locale,
  theme,
  frameContext,
  entityId: tab.entityId,
  subEntityId: tab.subPageId ?? '',
  ...(tab.channelId && { channelId: tab.channelId, channelName: tab.title, channelType: 'Regular' }),
  appSessionId: 'session',
  sessionId: 'host-session',
  hostName: hosts[host].hostName,
  hostClientType: 'web',
  userObjectId: person.id,
  userDisplayName: person.name,
  userPrincipalName: `${person.key}@kommune.example`,
  loginHint: `${person.key}@kommune.example`,
  tid: tenant,
  appId: '3f1b8d1e-2f6b-4c59-9a4c-0f5d6a9a1b2c',
});

/**
 * Plays the host for the frame that is there now. `state()` gives what is chosen now; `heard` is told of every request by name and may
 * answer it. A host that is `silent` answers nothing.
 */
export function playHost(frame, appOrigin, state, heard) {
  const post = (message) => frame().contentWindow?.postMessage(message, appOrigin);
  const reply = ({ id, uuidAsString }, args) => post({ id, uuidAsString, args, monotonicTimestamp: clock() });
  const answers = {
    initialize: () => [state().frameContext, 'web', '2.0.1', JSON.stringify(runtimeOf(hosts[state().host]))],
    getContext: () => [contextOf(state())],
    executeDeepLink: ({ args: [address] }) => {
      window.open(address, '_blank', 'noopener');
      return [true];
    },
    'nestedAppAuth.execute': ({ data }) => [null, JSON.stringify(nestedAuth(JSON.parse(data), state()))],
  };
  /** The answer that may come late, so that what the app does until then can be seen. */
  const waitMs = ({ func }) => (func === 'getContext' ? state().contextAfterMs : 0);
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame().contentWindow || origin !== appOrigin || typeof data?.func !== 'string') return;
    if (state().host === 'silent') return;
    const answer = heard(data) ?? answers[data.func]?.(data);
    if (answer && waitMs(data) > 0) setTimeout(() => reply(data, answer), waitMs(data));
    else if (answer) reply(data, answer);
  });
  return { send: (func, ...args) => post({ func, args, timestamp: Date.now(), monotonicTimestamp: clock() }) };
}
