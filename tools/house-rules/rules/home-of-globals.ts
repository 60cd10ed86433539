import { isBundled } from '#tools/house-rules/places.ts';
import type { CodeRule } from '#tools/house-rules/rule.ts';
import { freeGlobals } from '#tools/source/free-globals.ts';

type Home = { readonly globals: readonly string[]; readonly files: RegExp; readonly reason: string };

/** Where the browser itself may be touched. Areas and formats ask `host`, `data` or `ui`, and so run in any test. */
const homes: readonly Home[] = [
  {
    globals: ['window', 'document', 'location', 'history', 'navigator', 'matchMedia'],
    files: /^src\/((host|ui)\/|app\/|[^/]+$)/,
    reason: 'host knows the surroundings, ui the page, the shell starts both',
  },
  {
    globals: ['fetch', 'XMLHttpRequest', 'WebSocket'],
    files: /^src\/((host|data)\/|app\/load-app\.|[^/]+$)/,
    reason: 'data speaks to SharePoint, host to the surroundings, and the shell reads config.json',
  },
  {
    globals: ['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
    files: /^src\/host\//,
    reason: 'what is kept on a PC is a matter of privacy: only host does it',
  },
  {
    globals: ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'],
    files: /^src\/((host|data|ui)\/|app\/|[^/]+$)/,
    reason: 'a screen that waits by itself flickers in tests; put the wait into a hook of ui or data',
  },
];

export const homeOfGlobals: CodeRule = {
  name: 'home-of-globals',
  appliesTo: isBundled,
  find: (source) =>
    homes
      .filter(({ files }) => !files.test(source.path))
      .flatMap(({ globals, reason }) =>
        freeGlobals(source, new Set(globals)).map(({ name, line }) => ({ line, reason: `'${name}': ${reason}` })),
      ),
};
