import { forEveryone } from '#tests/support/for-everyone.ts';
import { coursesScenes } from './courses.scenes.ts';

forEveryone(coursesScenes);
