import { forEveryone } from '#tests/support/for-everyone.ts';
import { fundScenes } from './fund.scenes.ts';

forEveryone(fundScenes);
