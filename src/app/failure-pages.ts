import { lazy, type ComponentType } from 'react';
import { fetchedPage } from '#ui/fetched-page.tsx';
import { PlainFailure } from './PlainFailure.tsx';

const failurePage = () => import(/* webpackChunkName: "failure" */ './FailurePage.tsx');
const noAccessPage = () => import(/* webpackChunkName: "failure" */ './NoAccessPage.tsx');

/** These pages come when something is wrong, so their own code may be what is missing. */
const orPlain = <Props>(page: Promise<ComponentType<Props>>): Promise<{ default: ComponentType<Props> }> =>
  page.then(
    (fetched) => ({ default: fetched }),
    () => ({ default: PlainFailure }),
  );

export const FailurePage = lazy(() => orPlain(failurePage().then((module) => module.FailurePage)));
export const NoAccessPage = lazy(() => orPlain(noAccessPage().then((module) => module.NoAccessPage)));

/** Round the pages that are for HR alone. It comes with the pages above, since it mostly says no. */
export const HrOnly = fetchedPage(async () => (await import(/* webpackChunkName: "failure" */ './HrOnly.tsx')).HrOnly);

/** In the place of an area that is not open yet. */
export const ClosedPage = fetchedPage(
  async () => (await import(/* webpackChunkName: "failure" */ './ClosedPage.tsx')).ClosedPage,
);

/** Fetches them while there is a net, for the moment when there is none. Failing is no matter: it is tried again then. */
export const fetchFailurePages = (): void => {
  failurePage().catch(() => undefined);
};
