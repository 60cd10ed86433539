import { MoneyHand20Regular } from '@fluentui/react-icons';
import { lazy } from 'react';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';
import { fetchedPage } from '#ui/fetched-page.tsx';
import { fundShortcutTexts } from './fund-shortcut-texts.ts';

const leaderPage = () => import(/* webpackChunkName: "fund" */ './leader/FundPage.tsx');
const topicsPage = () => import(/* webpackChunkName: "fund-topics" */ './topics/TopicsPage.tsx');

const FundPage = fetchedPage(async () => (await leaderPage()).FundPage);
const ConfirmPage = fetchedPage(
  async () => (await import(/* webpackChunkName: "fund" */ './leader/ConfirmPage.tsx')).ConfirmPage,
);
const YearPage = fetchedPage(
  async () => (await import(/* webpackChunkName: "fund-year" */ './secretariat/YearPage.tsx')).YearPage,
);
const TopicsPage = fetchedPage(async () => (await topicsPage()).TopicsPage);

const FundDesk = lazy(async () => ({
  default: (await import(/* webpackChunkName: "fund-desk" */ './secretariat/FundDesk.tsx')).FundDesk,
}));

/** The leadership fund: leaders apply, the secretariat decides, the executive board ranks topics. */
export const fundArea: Area = {
  id: 'fund',
  closable: true,
  routes: [
    { path: '/pulje', page: FundPage },
    { path: '/pulje/bekraeft/:number', page: ConfirmPage },
    { path: '/prioritering', page: TopicsPage },
    { path: '/hr/pulje', page: YearPage, hrOnly: true },
  ],
  shortcuts: [{ path: '/pulje', useLabel: () => useTexts(fundShortcutTexts).shortcut, icon: MoneyHand20Regular }],
  hrDesk: FundDesk,
  fetchAhead: () => Promise.all([leaderPage(), topicsPage()]),
};
