import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useHost } from '#host/HostProvider.tsx';
import type { AreaRoute } from '#ui/area.ts';
import { fetchedPage } from '#ui/fetched-page.tsx';
import { PageSkeleton } from '#ui/states/PageSkeleton.tsx';
import { whenIdle } from '#ui/when-idle.ts';
import { areas, type AppArea } from './areas.ts';
import { ContentGate } from './ContentGate.tsx';
import { ClosedPage, fetchFailurePages, HrOnly } from './failure-pages.ts';
import { Footer } from './Footer.tsx';
import { useOpenAreas } from './open-areas.ts';
import { OfflineBanner } from './OfflineBanner.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { contentId, SkipLink } from './SkipLink.tsx';
import { TopNavigation } from './TopNavigation.tsx';
import { useFetchAhead } from './use-fetch-ahead.ts';

const useStyles = makeStyles({
  main: { display: 'block', outlineStyle: 'none', minHeight: '60vh' },
});

const NotFoundPage = fetchedPage(
  async () => (await import(/* webpackChunkName: "not-found" */ './NotFoundPage.tsx')).NotFoundPage,
);

const BackToTab = lazy(async () => {
  const link = import(/* webpackChunkName: "back-to-tab" */ './BackToTab.tsx').then(({ BackToTab: found }) => found);
  return { default: await link.catch(() => () => null) }; // without it, the page is still there
});

const routes = areas.flatMap((area) => area.routes.map((route) => ({ ...route, area })));

/** A fault stays on its page: another address begins afresh. */
const PageFrame = ({ children }: { children: ReactNode }) => {
  const [path] = useLocation();
  return (
    <PageBoundary key={path}>
      <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
    </PageBoundary>
  );
};

const RoutePage = ({ page: Page, drawsWithoutContent, hrOnly, area }: AreaRoute & { readonly area: AppArea }) => (
  <ContentGate drawsWithoutContent={drawsWithoutContent}>
    {hrOnly ? (
      <HrOnly>
        <Page />
      </HrOnly>
    ) : (
      <WhileOpen area={area}>
        <Page />
      </WhileOpen>
    )}
  </ContentGate>
);

/** An address of an area that HR keeps closed says so: a link, or a host's own tab, may lead there all the same. */
const WhileOpen = ({ area, children }: { area: AppArea; children: ReactNode }) =>
  useOpenAreas().includes(area) ? children : <ClosedPage />;

/** The frame around every page. */
export const Shell = () => {
  const host = useHost();
  const styles = useStyles();
  useEffect(() => host.drawn(), [host]);
  useEffect(() => whenIdle(fetchFailurePages), []);
  useFetchAhead();
  return (
    <>
      <SkipLink />
      {host.kind === 'browser' && <TopNavigation />}
      {host.kind === 'teams' && (
        <Suspense fallback={null}>
          <BackToTab />
        </Suspense>
      )}
      <OfflineBanner />
      <main id={contentId} tabIndex={-1} className={styles.main}>
        <PageFrame>
          <Switch>
            {routes.map((route) => (
              <Route key={route.path} path={route.path}>
                <RoutePage {...route} />
              </Route>
            ))}
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </PageFrame>
      </main>
      {host.frame === 'content' && <Footer />}
    </>
  );
};
