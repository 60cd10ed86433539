import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { loadApp } from '#app/load-app.ts';

/** The composition root: config and host first, the batch is under way before React draws. */
async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  const loaded = await loadApp();
  root.render('instead' in loaded ? loaded.instead : <App {...loaded} />);
}

void start();
