import { forEveryone } from '#tests/support/for-everyone.ts';
import { hrCoursesScenes } from './hr-courses.scenes.ts';

forEveryone(hrCoursesScenes);
