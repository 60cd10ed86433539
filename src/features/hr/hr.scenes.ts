import { type Scene } from '#tests/support/scene.ts';

export const hrScenes: readonly Scene[] = [
  { name: 'HR', hash: '#/hr', as: 'hr' },
  { name: 'review', hash: '#/hr/indhold', as: 'hr' },
  { name: 'HR for a leader', hash: '#/hr' },
];
