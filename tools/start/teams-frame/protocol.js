// The part of the Teams tab protocol that this app uses: requests by message, answers with the request's ids.

export const runtime = {
  apiVersion: 4,
  isNAAChannelRecommended: true,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: {},
    nestedAppAuth: {},
    pages: { appButton: {}, tabs: {}, config: {}, backStack: {}, currentApp: {} },
    clipboard: {},
    chat: {},
    calendar: {},
    sharing: {},
  },
};

const tenant = 'bbbbbbbb-0000-0000-0000-000000000002';
const clock = () => performance.timeOrigin + performance.now();
const base64 = (value) =>
  btoa(unescape(encodeURIComponent(JSON.stringify(value))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const accountOf = (person) => ({
  homeAccountId: `${person.id}.${tenant}`,
  environment: 'login.microsoftonline.com',
  tenantId: tenant,
  username: `${person.key}@kommune.example`,
  localAccountId: person.id,
  name: person.name,
});

/** The context as Teams sends it: flat; TeamsJS gives it its shape. */
export const contextOf = ({ person, theme, locale, frameContext, entityId }) => ({
  locale,
  theme,
  frameContext,
  entityId,
  subEntityId: '',
  appSessionId: 'session',
  sessionId: 'host-session',
  hostName: 'Teams',
  hostClientType: 'web',
  userObjectId: person.id,
  userDisplayName: person.name,
  userPrincipalName: `${person.key}@kommune.example`,
  loginHint: `${person.key}@kommune.example`,
  tid: tenant,
  appId: '3f1b8d1e-2f6b-4c59-9a4c-0f5d6a9a1b2c',
});

function idToken(person, clientId) {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + 3600,
    oid: person.id,
    sub: person.id,
    tid: tenant,
    preferred_username: `${person.key}@kommune.example`,
    name: person.name,
    ver: '2.0',
  };
  return [base64({ alg: 'none', typ: 'JWT' }), base64(claims), 'signature'].join('.');
}

/** Answers a request for a token as the host's account would: the local SharePoint's token for the chosen person. */
export function nestedAuth(message, { person, token }) {
  const answer = (rest) => ({ messageType: 'NestedAppAuthResponse', requestId: message.requestId, ...rest });
  const refusal = (status, code) => answer({ success: false, error: { status, code, description: code } });
  if (message.method === 'GetInitContext') {
    const accountContext = accountOf(person);
    return answer({
      success: true,
      initContext: {
        capabilities: { queryAccount: true },
        sdkName: 'local-frame',
        sdkVersion: '1.0.0',
        accountContext,
      },
    });
  }
  if (token === 'refused') return refusal('USER_CANCEL', 'user_cancelled');
  if (token === 'interaction' && message.method === 'GetToken') {
    return refusal('USER_INTERACTION_REQUIRED', 'interaction_required');
  }
  const { clientId, scope } = message.tokenParams;
  return answer({
    success: true,
    token: {
      access_token: `dev:${person.key}`,
      expires_in: 3600,
      id_token: idToken(person, clientId),
      scope,
      properties: null,
      authority: `https://login.microsoftonline.com/${tenant}`,
    },
    account: accountOf(person),
  });
}

/** Plays the host for one frame. `state()` gives what is chosen now; `seen` is told of every request by name. */
export function playHost(frame, appOrigin, state, seen) {
  const post = (message) => frame.contentWindow?.postMessage(message, appOrigin);
  const reply = ({ id, uuidAsString }, args) => post({ id, uuidAsString, args, monotonicTimestamp: clock() });
  const answers = {
    initialize: () => [state().frameContext, 'web', '2.0.1', JSON.stringify(runtime)],
    getContext: () => [contextOf(state())],
    'settings.setSettings': () => [true],
    'settings.getSettings': () => [{}],
    executeDeepLink: ({ args: [address] }) => {
      window.open(address, '_blank', 'noopener');
      return [true];
    },
    'nestedAppAuth.execute': ({ data }) => [null, JSON.stringify(nestedAuth(JSON.parse(data), state()))],
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== appOrigin || typeof data?.func !== 'string') return;
    seen(data);
    const answer = answers[data.func];
    if (answer) reply(data, answer(data));
  });
  return { send: (func, ...args) => post({ func, args, timestamp: Date.now(), monotonicTimestamp: clock() }) };
}
