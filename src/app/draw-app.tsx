import { createRoot } from 'react-dom/client';
import { loadTheme } from '#host/theme.ts';
import { App } from './App.tsx';
import { areas } from './areas.ts';
import { keepContent } from './content-cache.ts';
import { ThemedBackground } from './ThemedBackground.tsx';
import type { LoadedApp } from './load-app.ts';
import { PlainFailure } from './PlainFailure.tsx';

/** Draws the app, or the page that stands in its place. */
export async function drawApp(loaded: LoadedApp): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  if ('instead' in loaded) return root.render(loaded.instead ?? (await plainFailure()));
  const kept = areas.flatMap(({ keptOnDevice = [] }) => keptOnDevice);
  keepContent(loaded.queries, kept, loaded.owner, Date.now());
  await loadTheme(loaded.host.themes.current());
  root.render(<App {...loaded} />);
}

const plainFailure = async () => (
  <ThemedBackground theme={await loadTheme('default')}>
    <PlainFailure />
  </ThemedBackground>
);
