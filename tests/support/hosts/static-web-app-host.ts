import { inSmallLetters, type HostHeaders } from './host-headers.ts';

type Headers = Readonly<Record<string, string>>;
type Config = {
  readonly globalHeaders: Headers;
  readonly routes: readonly { readonly route: string; readonly headers: Headers }[];
};

/** `/*.{js,css}` as a pattern: the star stands for anything, the braces hold endings. */
const patternOf = (route: string): RegExp =>
  new RegExp(
    `^${route
      .replaceAll('.', '\\.')
      .replaceAll('*', '.*')
      .replace(/\{([^}]*)\}/, (_, endings: string) => `(${endings.replaceAll(',', '|')})`)}$`,
  );

/** Azure Static Web Apps as its documentation says: the first route that fits, its headers over the global ones. */
export function staticWebAppHost(configJson: string): HostHeaders {
  const { globalHeaders, routes } = JSON.parse(configJson) as Config;
  return (path) => {
    const route = routes.find((candidate) => patternOf(candidate.route).test(path));
    return { ...inSmallLetters(globalHeaders), ...inSmallLetters(route?.headers ?? {}) };
  };
}
