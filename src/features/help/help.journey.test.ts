import { forEveryone } from '#tests/support/for-everyone.ts';
import { helpScenes } from './help.scenes.ts';

forEveryone(helpScenes);
