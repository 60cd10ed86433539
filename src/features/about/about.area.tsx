import { Info20Regular } from '@fluentui/react-icons';
import { lazy } from 'react';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';

const AboutPage = lazy(async () => {
  const { AboutPage: page } = await import(/* webpackChunkName: "about" */ './AboutPage.tsx');
  return { default: page };
});

/** What the app is and whom to ask about it. */
export const aboutArea: Area = {
  id: 'about',
  tab: { path: '/om', useLabel: () => useTexts(commonTexts).aboutShort },
  routes: [{ path: '/om', page: AboutPage }],
  shortcuts: [{ path: '/om', useLabel: () => useTexts(commonTexts).about, icon: Info20Regular }],
};
