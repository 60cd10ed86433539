import { ClipboardTask20Regular } from '@fluentui/react-icons';
import { usePerson } from '#data/DataProvider.tsx';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';
import { fetchedPage } from '#ui/fetched-page.tsx';

const HrPage = fetchedPage(async () => (await import(/* webpackChunkName: "hr" */ './pages/HrPage.tsx')).HrPage);

const ContentReviewPage = fetchedPage(
  async () => (await import(/* webpackChunkName: "hr" */ './pages/ContentReviewPage.tsx')).ContentReviewPage,
);

/** The pages of those who run Lederhjælp. Who is not HR is not shown the way here. */
export const hrArea: Area = {
  id: 'hr',
  routes: [
    { path: '/hr', page: HrPage, hrOnly: true },
    { path: '/hr/indhold', page: ContentReviewPage, hrOnly: true },
  ],
  shortcuts: [
    {
      path: '/hr',
      useLabel: () => useTexts(commonTexts).hr,
      icon: ClipboardTask20Regular,
      useShown: () => usePerson().roles.hr,
    },
  ],
};
