import { teamsLightTheme, webDarkTheme } from '@fluentui/react-components';
import { expect, it, vi } from 'vitest';
import { loadTheme } from './theme.ts';

const server = vi.hoisted(() => ({ hasTheme: false }));

vi.mock('./theme-dark.ts', () => ({
  get theme() {
    if (!server.hasTheme) throw new Error('Loading chunk theme-dark failed.');
    return webDarkTheme;
  },
}));

it('a theme that can’t be fetched is the light one, until it can', async () => {
  expect(await loadTheme('dark')).toBe(teamsLightTheme);
  server.hasTheme = true;
  expect(await loadTheme('dark')).toBe(webDarkTheme);
});
