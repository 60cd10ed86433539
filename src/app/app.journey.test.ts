import { forEveryone } from '#tests/support/for-everyone.ts';
import { appScenes } from './app.scenes.ts';

forEveryone(appScenes);
