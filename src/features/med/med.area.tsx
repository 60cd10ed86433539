import type { Area } from '#ui/area.ts';
import { fetchedPage } from '#ui/fetched-page.tsx';

const CommitteePage = fetchedPage(
  async () => (await import(/* webpackChunkName: "med" */ './pages/CommitteePage.tsx')).CommitteePage,
);

const SetupPage = fetchedPage(
  async () => (await import(/* webpackChunkName: "med-setup" */ './pages/SetupPage.tsx')).SetupPage,
);

/** The tab in a MED committee's channel, and the dialog that sets it up. */
export const medArea: Area = {
  id: 'med',
  closable: true,
  routes: [
    { path: '/med/:key', page: CommitteePage },
    { path: '/konfigurer', page: SetupPage },
  ],
};
