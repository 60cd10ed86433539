import { lazy } from 'react';
import type { Area } from '#ui/area.ts';

const CommitteePage = lazy(async () => {
  const { CommitteePage: page } = await import(/* webpackChunkName: "med" */ './pages/CommitteePage.tsx');
  return { default: page };
});

const SetupPage = lazy(async () => {
  const { SetupPage: page } = await import(/* webpackChunkName: "med-setup" */ './pages/SetupPage.tsx');
  return { default: page };
});

/** The tab in a MED committee's channel, and the dialog that sets it up. */
export const medArea: Area = {
  id: 'med',
  routes: [
    { path: '/med/:key', page: CommitteePage },
    { path: '/konfigurer', page: SetupPage },
  ],
};
