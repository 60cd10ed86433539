import { forEveryone } from '#tests/support/for-everyone.ts';
import { talksScenes } from './talks.scenes.ts';

forEveryone(talksScenes);
