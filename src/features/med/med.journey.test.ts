import { forEveryone } from '#tests/support/for-everyone.ts';
import { medScenes } from './med.scenes.ts';

forEveryone(medScenes);
