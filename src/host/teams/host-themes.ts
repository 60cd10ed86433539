import { app } from '@microsoft/teams-js';
import type { ThemeName, Themes } from '../host.ts';

const themeNames: Readonly<Record<string, ThemeName>> = { default: 'default', dark: 'dark', contrast: 'contrast' };

/** A theme this app doesn't know yet is taken for the nearest: what the device asks for. */
const themeNamed = (name: string): ThemeName =>
  themeNames[name] ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default');

/** TeamsJS keeps one theme handler only, so it is registered once and passed on. `change` is for what the host never said. */
export function hostThemes(first: string): Themes & { readonly change: (name: string) => void } {
  let current = themeNamed(first);
  const listeners = new Set<() => void>();
  const change = (name: string) => {
    current = themeNamed(name);
    for (const changed of listeners) changed();
  };
  app.registerOnThemeChangeHandler(change);
  return {
    change,
    current: () => current,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
