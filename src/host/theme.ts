import { teamsLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useThemeName } from './HostProvider.tsx';
import type { ThemeName } from './host.ts';

const loaders = {
  dark: () => import(/* webpackChunkName: "theme-dark" */ './theme-dark.ts'),
  contrast: () => import(/* webpackChunkName: "theme-contrast" */ './theme-contrast.ts'),
};

const loaded = new Map<ThemeName, Theme>([['default', teamsLightTheme]]);

/** The light theme is at hand, and stands in for one that can't be fetched; the others come when a host asks for them. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  const known = loaded.get(name);
  if (known || name === 'default') return known ?? teamsLightTheme;
  try {
    const { theme } = await loaders[name]();
    loaded.set(name, theme);
    return theme;
  } catch {
    return teamsLightTheme;
  }
}

/** Fluent's theme for the host's theme; the one before stays until the new one is here. */
export function useFluentTheme(): Theme {
  const name = useThemeName();
  const [theme, setTheme] = useState(() => loaded.get(name) ?? teamsLightTheme);
  useEffect(() => {
    let current = true;
    void loadTheme(name).then((next) => current && setTheme(next));
    return () => {
      current = false;
    };
  }, [name]);
  return theme;
}
