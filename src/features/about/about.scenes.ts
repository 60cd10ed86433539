import { type Scene } from '#tests/support/scene.ts';

export const aboutScenes: readonly Scene[] = [{ name: 'about', hash: '#/om' }];
