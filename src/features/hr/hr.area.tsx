import { ClipboardTask20Regular } from '@fluentui/react-icons';
import { lazy } from 'react';
import { usePerson } from '#data/DataProvider.tsx';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';

const HrPage = lazy(async () => {
  const { HrPage: page } = await import(/* webpackChunkName: "hr" */ './pages/HrPage.tsx');
  return { default: page };
});

const ContentReviewPage = lazy(async () => {
  const { ContentReviewPage: page } = await import(/* webpackChunkName: "hr" */ './pages/ContentReviewPage.tsx');
  return { default: page };
});

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
