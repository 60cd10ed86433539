import { forEveryone } from '#tests/support/for-everyone.ts';
import { aboutScenes } from './about.scenes.ts';

forEveryone(aboutScenes);
