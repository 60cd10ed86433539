import type { Preparing } from './preparation-state.ts';

export type Step = 'read' | 'questions' | 'options' | 'take';

/** The steps of a talk. What the guide has no material for is left out. */
export const stepsOf = ({ questions, options }: Pick<Preparing, 'questions' | 'options'>): readonly Step[] => [
  'read',
  ...(questions.length > 0 ? (['questions'] as const) : []),
  ...(options.length > 0 ? (['options'] as const) : []),
  'take',
];
