import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';
import { HomePage } from './pages/HomePage.tsx';

/** The help overview. Home is part of start-up; the other pages come when they are opened. */
export const helpArea: Area = {
  id: 'help',
  tab: { path: '/', useLabel: () => useTexts(commonTexts).overview },
  routes: [{ path: '/', page: HomePage, drawsWithoutContent: true }],
};
