// Sign-in by the host, as MSAL asks for it through TeamsJS: the local SharePoint's token for the chosen person.

export const tenant = 'bbbbbbbb-0000-0000-0000-000000000002';

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

const asksFirst = { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required', description: 'AADSTS50076' };

/** How the host answers without asking the person, and how after it has. No answer means a token. */
const refusals = {
  silent: {},
  interaction: { GetToken: asksFirst },
  cancelled: { GetToken: asksFirst, GetTokenPopup: { status: 'USER_CANCEL', code: 'user_cancelled', description: '' } },
  refused: {
    GetToken: asksFirst,
    GetTokenPopup: { status: 'PERSISTENT_ERROR', code: 'access_denied', description: 'AADSTS53003: blocked' },
  },
  consent: {
    GetToken: asksFirst,
    GetTokenPopup: { status: 'PERSISTENT_ERROR', code: 'invalid_grant', description: 'AADSTS65001: no consent' },
  },
  offline: { GetToken: { status: 'NO_NETWORK', code: 'no_network', description: '' } },
};

export function nestedAuth(message, { person, token }) {
  const answer = (rest) => ({ messageType: 'NestedAppAuthResponse', requestId: message.requestId, ...rest });
  if (message.method === 'GetInitContext') {
    const initContext = {
      capabilities: { queryAccount: true },
      sdkName: 'local-frame',
      sdkVersion: '1.0.0',
      accountContext: accountOf(person),
    };
    return answer({ success: true, initContext });
  }
  const error = refusals[token]?.[message.method];
  if (error) return answer({ success: false, error });
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
