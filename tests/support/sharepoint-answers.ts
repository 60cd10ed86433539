import type { BrowserContext, Route } from 'playwright-core';
import { pageIsGone } from './page-is-gone.ts';

const everyRequest = /\/_api\//;

type Answer = { readonly status: number; readonly body?: string; readonly contentType?: string };

/** Says how many requests were answered in SharePoint's place, and lets SharePoint answer again. */
export type Interception = { readonly count: () => number; readonly end: () => Promise<void> };

async function intercept(context: BrowserContext, handle: (route: Route) => Promise<void>): Promise<Interception> {
  let count = 0;
  const handler = async (route: Route): Promise<void> => {
    count += 1;
    await handle(route).catch(pageIsGone);
  };
  await context.route(everyRequest, handler);
  return { count: () => count, end: () => context.unroute(everyRequest, handler) };
}

const fulfil = (route: Route, { status, body = '', contentType = 'application/json' }: Answer): Promise<void> =>
  route.fulfill({ status, body, contentType, headers: { 'Access-Control-Allow-Origin': '*' } });

/** SharePoint, or what stands before it, answers everything like this until it ends. */
export const answerAlways = (context: BrowserContext, answer: Answer): Promise<Interception> =>
  intercept(context, (route) => fulfil(route, answer));

/** Requests that name this, in their address or in a batch, are answered like this until it ends. */
export const answerTo = (context: BrowserContext, name: string, answer: Answer): Promise<Interception> =>
  intercept(context, (route) => {
    const request = route.request();
    const isNamed = `${request.url()} ${request.postData() ?? ''}`.includes(name);
    return isNamed ? fulfil(route, answer) : route.fallback();
  });

/** The first request is answered like this, the next ones by SharePoint. */
export async function answerOnce(context: BrowserContext, answer: Answer): Promise<Interception> {
  const interception = await intercept(context, (route) =>
    interception.count() === 1 ? fulfil(route, answer) : route.fallback(),
  );
  return interception;
}

/** Nothing listens where SharePoint should be. */
export const answerNothing = (context: BrowserContext): Promise<Interception> =>
  intercept(context, (route) => route.abort('connectionrefused'));

/** Every answer is cut off in its middle. */
export const answerTorn = (context: BrowserContext): Promise<Interception> =>
  intercept(context, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  });

/** No answer comes until it ends; then all of them do. */
export async function answerNotYet(context: BrowserContext): Promise<Interception> {
  let goOn = () => {};
  const mayGoOn = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const { count } = await intercept(context, async (route) => {
    await mayGoOn;
    await route.fallback();
  });
  return { count, end: async () => goOn() };
}
