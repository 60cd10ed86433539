import { drawFirstPicture } from '#app/first-picture/draw-picture.ts';
import { whenIdle } from '#ui/when-idle.ts';

/**
 * The composition root. First home as it was last time, if it is known. Then what asks SharePoint. The screen's
 * libraries, most of the script, are evaluated last: while the answer is on its way, or at once when there is kept
 * content to draw. All of it is one file; it is only evaluated in parts, so nothing more is fetched.
 */
async function start(): Promise<void> {
  await drawFirstPicture();
  const { drawsAtOnce, loadApp } = await import(/* webpackMode: "eager" */ '#app/load-app.ts');
  const loaded = await loadApp();
  if (!drawsAtOnce(loaded)) await new Promise<void>((resolve) => void whenIdle(resolve));
  const { drawApp } = await import(/* webpackMode: "eager" */ '#app/draw-app.tsx');
  await drawApp(loaded);
}

void start();
