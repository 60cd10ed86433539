import type { ThemeName, Themes } from './host.ts';

const isThemeName = (name: string | null): name is ThemeName =>
  name === 'default' || name === 'dark' || name === 'contrast';

/** Follows the device in a plain browser. `fixed` (from `?theme=`, local mode only) lets one look at each theme. */
export function browserThemes(fixed: string | null): Themes {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(prefers-contrast: more)');
  return {
    current() {
      if (isThemeName(fixed)) return fixed;
      if (contrast.matches) return 'contrast';
      return dark.matches ? 'dark' : 'default';
    },
    subscribe(changed) {
      const media = [dark, contrast];
      for (const query of media) query.addEventListener('change', changed);
      return () => {
        for (const query of media) query.removeEventListener('change', changed);
      };
    },
  };
}
