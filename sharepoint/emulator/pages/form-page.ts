import type { Site } from '#emulator/context.ts';
import { operations } from '#emulator/operations.ts';
import { printSupportMatrix } from '#emulator/support-matrix.ts';
import { decode } from '#emulator/wire/query-string.ts';
import type { Printed } from '#emulator/wire/http.ts';
import { formPageText as text } from './form-page.da.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { shownItem } from './shown-item.ts';

/** Everything below the site is one of SharePoint's own pages, but for an API: its own, or that of a web that isn't there. */
export const isPage = ({ path }: Site, { pathname }: URL): boolean =>
  `${pathname}/`.toLowerCase().startsWith(`${path}/`.toLowerCase()) && !/\/_(api|vti_bin)(\/|$)/i.test(pathname);

/** What policy lets the page do: nothing but look. */
const headers = {
  'Content-Type': 'text/html;charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  'X-Content-Type-Options': 'nosniff',
};

/**
 * A small page that says what would open here in SharePoint. A browser carries no token, so it shows data only to
 * `?as=<key>`, and then what that person may see. The site's own page shows what the emulator can do.
 */
export function formPage(site: Site, url: URL): Printed {
  const place = decode(url.pathname.slice(site.path.length), false);
  const body = [
    `<h1>${escapeHtml(text.title)}</h1>`,
    `<p>${escapeHtml(text.explanation)} ${escapeHtml(text.forms[formOf(place)])}.</p>`,
    `<p><code>${escapeHtml(place || '/')}</code></p>`,
    content(site, url, place),
  ];
  return { status: 200, headers, body: htmlPage(text.title, body.join('')) };
}

function formOf(place: string): keyof typeof text.forms {
  const [page = ''] = place.toLowerCase().split('/').slice(-1);
  const form = /^(editform|dispform|newform)\.aspx$/.exec(page)?.[1];
  if (form) return form as 'editform';
  return /^\/(lists\/|shared documents|sitepages)/i.test(place) ? 'view' : 'other';
}

function content(site: Site, url: URL, place: string): string {
  if (place === '' || place === '/') return `<pre>${escapeHtml(printSupportMatrix(operations))}</pre>`;
  const id = Number(url.searchParams.get('ID') ?? url.searchParams.get('id'));
  const key = url.searchParams.get('as');
  if (!id) return '';
  if (key === null) return `<p>${escapeHtml(text.nobody)}</p>`;
  const shown = shownItem(site, { key, place, id });
  if (!shown) return `<p>${escapeHtml(text.noAccess)}</p>`;
  const rows = shown.map(
    ({ title, value }) => `<dt>${escapeHtml(title)}</dt><dd>${escapeHtml(value ?? text.empty)}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}
