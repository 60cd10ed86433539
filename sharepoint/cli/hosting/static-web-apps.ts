import { askAgain, forAYear, headersOfAll, isHashed } from './response-headers.ts';

/**
 * `staticwebapp.config.json` for Azure Static Web Apps. The first route that fits decides, and its headers stand over the
 * global ones, so scripts and styles without a hash come before the rule for all of them.
 */
export function staticWebAppConfig(siteUrl: string, files: readonly string[]): string {
  const unhashed = files.filter((file) => /\.(js|css)$/.test(file) && !isHashed(file)).sort();
  const config = {
    globalHeaders: { ...headersOfAll(siteUrl), 'Cache-Control': askAgain },
    routes: [
      ...unhashed.map((file) => ({ route: `/${file}`, headers: { 'Cache-Control': askAgain } })),
      { route: '/*.{js,css}', headers: { 'Cache-Control': forAYear } },
    ],
    mimeTypes: { '.json': 'application/json' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
