import { saying, type Scene } from '#tests/support/scene.ts';

export const onboardingScenes: readonly Scene[] = [
  { name: 'new leader without a plan', hash: '#/ny-leder', as: 'leder3', after: saying('Du har ikke en plan endnu') },
  { name: 'new leaders for HR', hash: '#/hr/nye-ledere', as: 'hr', after: saying('Ingen planer i gang') },
  { name: 'a plan to start', hash: '#/hr/nye-ledere/start', as: 'hr', after: saying('Det hører med til jobbet') },
  { name: 'a leader who leaves', hash: '#/hr/nye-ledere/overdragelse', as: 'hr', after: saying('Hvem stopper') },
  { name: 'a plan that is gone', hash: '#/hr/nye-ledere/findes-ikke', as: 'hr', after: saying('Planen findes ikke') },
];
