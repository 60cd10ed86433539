import { saying, type Scene } from '#tests/support/scene.ts';

export const medScenes: readonly Scene[] = [
  {
    name: 'committee',
    hash: '#/med/lokal-med-1',
    after: (page) => page.getByRole('link', { name: /^Tilmeld mig/ }).waitFor(),
  },
  { name: 'committee that is gone', hash: '#/med/findes-ikke', after: saying('Udvalget findes ikke') },
  { name: 'set-up outside Teams', hash: '#/konfigurer', after: saying('Fanen sættes op i Teams') },
];
