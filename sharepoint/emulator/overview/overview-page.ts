import type { Site } from '#emulator/context.ts';
import { escapeHtml, htmlPage } from '#emulator/pages/html.ts';
import { itemCount, lists } from '#emulator/store/lists.ts';
import { groups, memberIds, users } from '#emulator/store/principals.ts';
import { inWeb } from '#emulator/webs/in-web.ts';
import type { Printed } from '#emulator/wire/http.ts';
import { itemsOf } from './items-of.ts';
import { overviewText as text } from './overview-page.da.ts';
import { Html, table } from './table.ts';

const headers = {
  'Content-Type': 'text/html;charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** The page at the emulator's root: what is in it and what was asked of it. It asks nobody who they are. */
export function overviewPage(site: Site, url: URL): Printed {
  const number = Number(url.searchParams.get('list'));
  const list = lists(site.sql).find((candidate) => candidate.number === number);
  const body = list
    ? `<p><a href="/">${text.back}</a></p><h2>${escapeHtml(list.title)}</h2><h3>${text.items}</h3>${itemsOf(site, list)}`
    : [listsSection(site), requestsSection(site), peopleSection(site)].join('');
  const top = `<h1>${text.title}</h1><p>${text.intro} <a href="${list ? `/?list=${number}` : '/'}">${text.again}</a></p>`;
  return { status: 200, headers, body: htmlPage(text.title, top + body) };
}

function listsSection(site: Site): string {
  const rows = lists(site.sql).map((list) => [
    new Html(`<a href="/?list=${list.number}">${escapeHtml(list.title)}</a>`),
    `${inWeb(site, list.web).path}/${list.url}`,
    itemCount(site.sql, list),
  ]);
  return `<h2>${text.lists}</h2>${table(Object.values(text.list), rows)}`;
}

function requestsSection(site: Site): string {
  const rows = site.log
    .newestFirst()
    .map(({ time, method, path, isPart, who, status, ms }) => [
      new Date(time).toISOString().slice(11, 23),
      method,
      isPart ? `${text.part} ${path}` : path,
      who,
      status === 'lost' ? text.lost : status,
      ms.toFixed(1),
    ]);
  const shown = rows.length > 0 ? table(Object.values(text.request), rows) : `<p>${text.noRequests}</p>`;
  return `<h2>${text.requests}</h2>${shown}`;
}

function peopleSection({ sql }: Site): string {
  const all = [...groups(sql).values()];
  const groupsOf = (id: number): string =>
    all
      .filter((group) => memberIds(sql, group.id).includes(id))
      .map(({ title }) => title)
      .join(', ');
  const people = [...users(sql).values()].map((user) => [
    user.title,
    user.login,
    text.kinds[user.kind],
    groupsOf(user.id),
  ]);
  const siteGroups = all.map((group) => [group.title, '', text.kinds.group, '']);
  return `<h2>${text.people}</h2>${table(Object.values(text.person), [...people, ...siteGroups])}`;
}
