import { Info20Regular } from '@fluentui/react-icons';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';
import { fetchedPage } from '#ui/fetched-page.tsx';

const AboutPage = fetchedPage(async () => (await import(/* webpackChunkName: "about" */ './AboutPage.tsx')).AboutPage);

/** What the app is and whom to ask about it. */
export const aboutArea: Area = {
  id: 'about',
  tab: { path: '/om', useLabel: () => useTexts(commonTexts).aboutShort },
  routes: [{ path: '/om', page: AboutPage }],
  shortcuts: [{ path: '/om', useLabel: () => useTexts(commonTexts).about, icon: Info20Regular }],
};
