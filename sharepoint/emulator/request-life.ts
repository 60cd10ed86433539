import { randomUUID } from 'node:crypto';
import { siteUrl, type Context, type SignedIn, type Site } from './context.ts';
import { notEmulated, SharePointError } from './errors.ts';
import { parseOptions } from './odata/options.ts';
import type { Method, Operation } from './operation.ts';
import { operationFor } from './operations.ts';
import { loggedPart } from './overview/logged.ts';
import { readToken, signIn } from './people/sign-in.ts';
import { demandTypeSaid } from './resources/demand-type.ts';
import { navigate } from './resources/navigate.ts';
import type { Payloads, Resource } from './resources/resource.ts';
import { noContent, type Answer } from './wire/answer.ts';
import { answerBatch, isBatch } from './wire/batch.ts';
import { parseBody, type Body } from './wire/body.ts';
import type { Call } from './wire/call.ts';
import { accessControl, preflight } from './wire/cors.ts';
import { belowApi } from './wire/api-path.ts';
import { printAnswer, printError, unauthorized, type Printed } from './wire/http.ts';
import { levelOf } from './wire/level.ts';
import { parsePath } from './wire/path.ts';
import { inVersionAsked } from './wire/version-4.ts';
import { decode, parseQueryString } from './wire/query-string.ts';

/**
 * The life of a request, from top to bottom: a preflight is answered to anybody; whoever has no token stops here; a
 * batch is cut into its parts, which live on one by one; the path leads to a resource; resource, method and name give
 * the operation; the operation checks rights and works in one transaction; its answer is printed at the level of
 * metadata that was asked for.
 */
export function answer(site: Site, call: Call): Printed {
  if (call.method === 'OPTIONS') return preflight(call.headers);
  const token = readToken(site, call.headers.get('Authorization'));
  const printed = token ? answerSignedIn(site, call, () => signIn(site, token)) : unauthorized(levelOfCall(call));
  return { ...printed, headers: { ...printed.headers, ...identity(), ...accessControl(call.headers) } };
}

function answerSignedIn(site: Site, call: Call, signedIn: () => SignedIn): Printed {
  try {
    const me = signedIn();
    if (isBatch(call)) return answerBatch(call, (part) => loggedPart(site, me, part, () => answerOne(site, me, part)));
    return answerOne(site, me, call);
  } catch (error) {
    return refuse(error, call);
  }
}

/** One request, or one part of a batch, with a transaction of its own. */
function answerOne(site: Site, me: SignedIn, call: Call): Printed {
  try {
    const context = contextOf(site, me, call);
    const work = (): Answer => perform(call, context);
    const answered = methodOf(call) === 'GET' ? work() : site.sql.transaction(work);
    const place = { siteUrl: siteUrl(context), select: context.options.select };
    return inVersionAsked(printAnswer(answered, context.level, place), call);
  } catch (error) {
    return refuse(error, call);
  }
}

function perform(call: Call, context: Context): Answer {
  const path = decode(belowApi(context, call.url) ?? '', false);
  const method = methodOf(call);
  const { resource, context: there, call: named, rest } = navigate(parsePath(path, context.query), context);
  const name = named && [named, ...rest].map((segment) => segment.name).join('/');
  const property = resource.kind === 'property' && method === 'GET' ? propertyAs(resource.of, name) : undefined;
  if (property) return property;
  const found: Operation | undefined = operationFor(method, resource.kind, name);
  if (!found) throw notEmulated(method, `_api/${path}`);
  const typed = named ? there : { ...there, body: () => bodyFor(resource, there) };
  return found.run(resource.of, typed, named?.args ?? { positional: [], named: {} }) ?? noContent();
}

/** A property at the end of a path: in JSON, or with `$value` as it is. */
function propertyAs(of: Payloads['property'], name: string | undefined): Answer | undefined {
  if (name === undefined) return { status: 200, content: { is: 'value', ...of } };
  const isPlain = ['string', 'number', 'boolean'].includes(typeof of.value);
  return name === '$value' && isPlain ? { status: 200, content: { is: 'text', text: String(of.value) } } : undefined;
}

function bodyFor(resource: Resource, context: Context): Body {
  const body = context.body();
  demandTypeSaid(resource, context);
  return body;
}

function contextOf(site: Site, me: SignedIn, call: Call): Context {
  const query = parseQueryString(call.url.search);
  return {
    ...site,
    me,
    origin: call.url.origin,
    url: call.url,
    level: levelOfCall(call),
    query,
    options: parseOptions(query),
    ifMatch: call.headers.get('IF-Match') ?? undefined,
    text: call.body,
    bytes: call.bytes ?? new TextEncoder().encode(call.body),
    body: () => parseBody(call.body, levelOf(call.headers.get('Content-Type'))),
  };
}

const levelOfCall = ({ headers }: Call): ReturnType<typeof levelOf> => levelOf(headers.get('Accept'));

const sameAs: Readonly<Record<string, Method>> = { PATCH: 'MERGE', PUT: 'MERGE', HEAD: 'GET' };

/** Browsers and proxies of old let only GET and POST through, so the real method may stand in a header. */
function methodOf({ method, headers }: Call): Method {
  const real = method === 'POST' ? (headers.get('X-HTTP-Method') ?? method).toUpperCase() : method;
  return sameAs[real] ?? (real as Method);
}

/** Everything SharePoint refuses is a SharePointError; anything else is our own mistake and must be seen. */
function refuse(error: unknown, call: Call): Printed {
  if (error instanceof SharePointError) return inVersionAsked(printError(error, levelOfCall(call)), call);
  throw error;
}

const identity = (): Record<string, string> => {
  const id = randomUUID();
  return { SPRequestGuid: id, 'request-id': id };
};
