import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { teamsManifest } from '#manifest/manifest.ts';
import { localConfig } from './app-config.ts';
import { cast } from './cast.ts';
import { closed, listen } from './listen.ts';
import { pathAskedFor } from './path-asked-for.ts';

const folder = path.join(import.meta.dirname, 'teams-frame');

const files: Readonly<Record<string, string>> = {
  '/': 'text/html; charset=utf-8',
  '/frame.css': 'text/css; charset=utf-8',
  '/frame.js': 'text/javascript; charset=utf-8',
  '/nested-auth.js': 'text/javascript; charset=utf-8',
  '/protocol.js': 'text/javascript; charset=utf-8',
  '/tabs.js': 'text/javascript; charset=utf-8',
};

/** What Teams would read in the app's own package: its personal tabs, and where a channel tab is set up. */
function fromManifest(appUrl: string) {
  const { clientId } = localConfig('');
  const { staticTabs, configurableTabs } = teamsManifest({
    appUrl,
    clientId,
    teamsAppId: clientId,
    siteUrl: appUrl,
    developerName: '',
    developerUrl: appUrl,
  });
  return {
    personalTabs: staticTabs.map(({ entityId, name, contentUrl }) => ({ entityId, title: name, contentUrl })),
    configurationUrl: configurableTabs[0]?.configurationUrl,
  };
}

/** A page that plays Teams around the app: the real protocol, another origin, no Microsoft. */
export async function serveTeamsFrame(options: {
  readonly port: number;
  readonly appUrl: string;
}): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const pathname = pathAskedFor(request);
    const type = files[pathname];
    if (pathname === '/settings.json') {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify({ appUrl: options.appUrl, cast, ...fromManifest(options.appUrl) }));
    } else if (type) {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
      void readFile(path.join(folder, pathname === '/' ? 'index.html' : pathname)).then((body) => response.end(body));
    } else {
      response.writeHead(404).end();
    }
  });
  const port = await listen(server, options.port, 'LEDERHJAELP_HOST_PORT');
  return { url: `http://localhost:${port}`, close: () => closed(server) };
}
