import { forEveryone } from '#tests/support/for-everyone.ts';
import { hrScenes } from './hr.scenes.ts';

forEveryone(hrScenes);
