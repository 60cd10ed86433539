import { PersonAdd20Regular } from '@fluentui/react-icons';
import { lazy } from 'react';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';
import { fetchedPage } from '#ui/fetched-page.tsx';
import { handOverPath, hrPlansPath, planPath, startPath } from './hr/hr-path.ts';

const newLeaderPage = () => import(/* webpackChunkName: "onboarding" */ './pages/NewLeaderPage.tsx');
const planNow = () => import(/* webpackChunkName: "onboarding-now" */ './home/PlanNow.tsx');
const overview = () => import(/* webpackChunkName: "hr-onboarding" */ './hr/OverviewPage.tsx');
const start = () => import(/* webpackChunkName: "hr-onboarding" */ './hr/StartPage.tsx');
const plan = () => import(/* webpackChunkName: "hr-onboarding" */ './hr/PlanPage.tsx');
const handOver = () => import(/* webpackChunkName: "hr-onboarding" */ './hr/HandOverPage.tsx');

const NewLeaderPage = fetchedPage(async () => (await newLeaderPage()).NewLeaderPage);
const PlanNow = lazy(async () => ({ default: (await planNow()).PlanNow }));

const OnboardingDesk = lazy(async () => ({
  default: (await import(/* webpackChunkName: "hr-onboarding-desk" */ './hr/OnboardingDesk.tsx')).OnboardingDesk,
}));

/** New leaders: their first year, for themselves, for their own leader, and for HR. */
export const onboardingArea: Area = {
  id: 'onboarding',
  closable: true,
  routes: [
    { path: '/ny-leder', page: NewLeaderPage },
    { path: hrPlansPath, page: fetchedPage(async () => (await overview()).OverviewPage), hrOnly: true },
    { path: startPath, page: fetchedPage(async () => (await start()).StartPage), hrOnly: true },
    { path: handOverPath, page: fetchedPage(async () => (await handOver()).HandOverPage), hrOnly: true },
    { path: planPath(':key'), page: fetchedPage(async () => (await plan()).PlanPage), hrOnly: true },
  ],
  shortcuts: [{ path: '/ny-leder', useLabel: () => useTexts(commonTexts).newLeader, icon: PersonAdd20Regular }],
  rightNow: PlanNow,
  hrDesk: OnboardingDesk,
  fetchAhead: newLeaderPage,
};
