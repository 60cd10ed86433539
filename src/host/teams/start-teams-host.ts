import { app } from '@microsoft/teams-js';
import type { Host, SignInOptions, ThemeName, Themes } from '../host.ts';
import { nestedSignIn } from './nested-sign-in.ts';

const patienceMs = 8_000;

/** Rejects when the frame around us never answers: a foreign page, not a host. */
const outOfPatience = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the host did not answer')), patienceMs);
  });

const themeNames: Readonly<Record<string, ThemeName>> = { default: 'default', dark: 'dark', contrast: 'contrast' };

/** A theme this app doesn't know yet is taken for the nearest: what the device asks for. */
const themeNamed = (name: string): ThemeName =>
  themeNames[name] ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default');

/** TeamsJS keeps one theme handler only, so it is registered once and passed on. */
function hostThemes(first: string): Themes {
  let current = themeNamed(first);
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((name) => {
    current = themeNamed(name);
    for (const changed of listeners) changed();
  });
  return {
    current: () => current,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The app inside Teams, Outlook or Microsoft 365. Throws when there is no such host around us. */
export async function startTeamsHost(options: SignInOptions): Promise<Host> {
  await Promise.race([
    app.initialize(__HOST_ORIGINS__.length > 0 ? [...__HOST_ORIGINS__] : undefined),
    outOfPatience(),
  ]);
  const context = await app.getContext();
  const tokens = nestedSignIn(options, context.user?.loginHint);
  return {
    kind: 'teams',
    locale: context.app.locale,
    themes: hostThemes(context.app.theme),
    accountKey: context.user?.id ?? null,
    ...tokens,
    drawn: () => {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
    open: (address) => void app.openLink(address),
    linkTo: (path) => `${location.origin}${location.pathname}#${path}`,
  };
}
